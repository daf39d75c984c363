<!-- BEGIN: tree -->
<li><a href="{MENUTREE.link}">{MENUTREE.title}</a></li>
<!-- END: tree -->
<!-- BEGIN: main -->
<cong-link-list lang="vi" heading="Liên kết web" filter>
  <ul>
    <!-- BEGIN: loopcat1 -->
    <li>
      <a href="{CAT1.link}">{CAT1.title}</a>
      <!-- BEGIN: cat2 -->
      <ul>
        {HTML_CONTENT}
      </ul>
      <!-- END: cat2 -->
    </li>
    <!-- END: loopcat1 -->
  </ul>
</cong-link-list>
<!-- END: main -->
