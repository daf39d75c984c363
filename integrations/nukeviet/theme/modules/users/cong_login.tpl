<cong-login-box lang="vi" heading="Đăng nhập" reset-href="{USER_LOSTPASS}" data-nukeviet>
  <form action="{USER_LOGIN}" method="post">
    <p><label for="cong-ten-{BLOCKID}">{GLANG.username_email}</label> <input id="cong-ten-{BLOCKID}" type="text" name="nv_login" maxlength="100" autocomplete="username" autocapitalize="none" spellcheck="false" required></p>
    <p><label for="cong-mat-khau-{BLOCKID}">{GLANG.password}</label> <input id="cong-mat-khau-{BLOCKID}" type="password" name="nv_password" maxlength="100" autocomplete="current-password" required></p>
    <p data-buoc="2" hidden><label for="cong-ma-{BLOCKID}">Mã xác thực hai bước</label> <input id="cong-ma-{BLOCKID}" type="text" name="nv_totppin" maxlength="6" inputmode="numeric" autocomplete="one-time-code"></p>
    <!-- BEGIN: captcha -->
    <p><label for="cong-ma-anh-{BLOCKID}">{N_CAPTCHA}</label> <img class="captchaImg" src="{SRC_CAPTCHA}" width="{GFX_WIDTH}" height="{GFX_HEIGHT}" alt="{N_CAPTCHA}"> <input id="cong-ma-anh-{BLOCKID}" class="bsec" type="text" name="nv_seccode" maxlength="{GFX_MAXLENGTH}" autocomplete="off" required></p>
    <!-- END: captcha -->
    <p><button type="submit" name="gui" value="1">{GLANG.loginsubmit}</button></p>
  </form>
</cong-login-box>
