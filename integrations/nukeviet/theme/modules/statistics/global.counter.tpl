<!-- BEGIN: main -->
<cong-visit-counter lang="vi" heading="Thống kê truy cập">
  <dl>
    <dt>Đang truy cập</dt>
    <dd data-metric="online">{COUNT_ONLINE}</dd>
    <dt>Hôm nay</dt>
    <dd data-metric="today">{COUNT_DAY}</dd>
    <dt>Tháng hiện tại</dt>
    <dd data-metric="month">{COUNT_MONTH}</dd>
    <dt>Tổng lượt truy cập</dt>
    <dd data-metric="visits">{COUNT_ALL}</dd>
  </dl>
</cong-visit-counter>
<!-- END: main -->
