<!-- BEGIN: main -->
<!-- BEGIN: display_form -->
{FILE "cong_login.tpl"}
<!-- END: display_form -->
<!-- BEGIN: display_button -->
{FILE "cong_login.tpl"}
<!-- END: display_button -->
<!-- END: main -->

<!-- BEGIN: signed -->
<cong-login-box lang="vi" heading="Tài khoản">
  <div slot="signed-in">
    <p>{WELCOME}: <strong>{USER.full_name}</strong></p>
    <ul>
      <li><a href="{URL_MODULE}">{LANG.user_info}</a></li>
      <!-- BEGIN: admintoolbar -->
      <li><a href="{NV_BASE_SITEURL}{NV_ADMINDIR}/index.php?{NV_LANG_VARIABLE}={NV_LANG_DATA}">{GLANG.admin_page}</a></li>
      <!-- END: admintoolbar -->
      <li><a href="{URL_HREF}logout">{LANG.logout_title}</a></li>
    </ul>
  </div>
</cong-login-box>
<!-- END: signed -->
