<?php
/**
 * [cong_dang_nhap]: the box for signing in, with WordPress’ own form behind it.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/** The field that tells our form from other forms which sign in. */
const LOGIN_FIELD = 'cong_dang_nhap';

/** The query argument with which a page says that a sign-in has failed. */
const LOGIN_FAILED = 'dang-nhap';

/** This page, from the root of the site, without what the last attempt has left in it. */
function current_path() {
	$path = isset( $_SERVER['REQUEST_URI'] ) ? sanitize_url( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '/';
	return remove_query_arg( LOGIN_FAILED, $path );
}

/** For those who are signed in. */
function signed_in_html() {
	ob_start();
	?>
	<cong-login-box heading="Tài khoản" lang="vi"><div slot="signed-in">
		<p>Xin chào, <strong><?php echo esc_html( wp_get_current_user()->display_name ); ?></strong></p>
		<p><a href="<?php echo esc_url( wp_logout_url( current_path() ) ); ?>">Đăng xuất</a></p>
	</div></cong-login-box>
	<?php
	return trim( ob_get_clean() );
}

/** The form that posts to wp-login.php; it needs no script. */
function sign_in_html() {
	$name     = wp_unique_id( 'cong-dang-nhap-' );
	$password = wp_unique_id( 'cong-mat-khau-' );
	// Only a word of ours is read, so nobody can be made to send anything by it.
	$is_wrong = isset( $_GET[ LOGIN_FAILED ] ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended
	ob_start();
	?>
	<cong-login-box heading="Đăng nhập" lang="vi" reset-href="<?php echo esc_url( wp_lostpassword_url() ); ?>">
		<form method="post" action="<?php echo esc_url( site_url( 'wp-login.php', 'login_post' ) ); ?>">
			<?php if ( $is_wrong ) : ?>
				<p role="alert">Tên đăng nhập hoặc mật khẩu không đúng.</p>
			<?php endif; ?>
			<p><label for="<?php echo esc_attr( $name ); ?>">Tên đăng nhập</label> <input id="<?php echo esc_attr( $name ); ?>" type="text" name="log" autocomplete="username" autocapitalize="none" spellcheck="false" required></p>
			<p><label for="<?php echo esc_attr( $password ); ?>">Mật khẩu</label> <input id="<?php echo esc_attr( $password ); ?>" type="password" name="pwd" autocomplete="current-password" required></p>
			<p><label><input type="checkbox" name="rememberme" value="forever"> Ghi nhớ đăng nhập</label></p>
			<input type="hidden" name="redirect_to" value="<?php echo esc_attr( current_path() ); ?>">
			<input type="hidden" name="<?php echo esc_attr( LOGIN_FIELD ); ?>" value="1">
			<p><button type="submit" name="wp-submit" value="1">Đăng nhập</button></p>
		</form>
	</cong-login-box>
	<?php
	return trim( ob_get_clean() );
}

add_shortcode( 'cong_dang_nhap', fn() => is_user_logged_in() ? signed_in_html() : sign_in_html() );

/** Leads back to the page with the box, which says what was wrong. */
function return_to_box() {
	// Signing in is what makes a reader known: before it there is nothing to verify.
	// phpcs:disable WordPress.Security.NonceVerification.Missing
	$page = isset( $_POST['redirect_to'] ) ? sanitize_url( wp_unslash( $_POST['redirect_to'] ) ) : '';
	$page = wp_validate_redirect( $page, '' );
	if ( isset( $_POST[ LOGIN_FIELD ] ) && $page ) {
		wp_safe_redirect( add_query_arg( LOGIN_FAILED, 'sai', $page ) );
		exit;
	}
	// phpcs:enable
}
add_action( 'wp_login_failed', __NAMESPACE__ . '\return_to_box' );
