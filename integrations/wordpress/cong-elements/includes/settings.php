<?php
/**
 * Cài đặt → Phần tử cổng: everything is on by default, and nothing has to be filled in.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/** The option with what the site has chosen. */
const OPTION = 'cong_elements';

/** Themes by the name of their sheet. */
const THEMES = array(
	'hanh-chinh' => 'Hành chính (xanh cổ vịt)',
	'kiem-sat'   => 'Kiểm sát (đỏ sẫm)',
	'toa-an'     => 'Tòa án (xanh than)',
);

/** What can be switched off. */
const SWITCHES = array(
	'article'     => 'Trình bày mỗi bài viết bằng phần tử bài viết: cỡ chữ, nghe đọc, in, mục lục',
	'facts'       => 'Ghi ngày đăng, ngày cập nhật, tác giả và chuyên mục ở đầu bài (tắt nếu giao diện đã ghi)',
	'gallery'     => 'Xem khối Thư viện ảnh bằng trình xem ảnh của phần tử',
	'author_tags' => 'Cho tác giả dùng thẻ của các phần tử trong bài, trừ khung đăng nhập',
	'count'       => 'Đếm lượt truy cập cho khung thống kê (chỉ lưu tổng số, không lưu gì về người đọc)',
);

/**
 * What the site has chosen, or the default.
 *
 * @param string $name A key of SWITCHES, which gives a boolean, or `theme`.
 * @return bool|string
 */
function setting( $name ) {
	$chosen = get_option( OPTION, array() );
	if ( 'theme' === $name ) {
		$theme = $chosen['theme'] ?? '';
		return isset( THEMES[ $theme ] ) ? $theme : array_key_first( THEMES );
	}
	return (bool) ( $chosen[ $name ] ?? true );
}

/**
 * What the form sends, made whole: a box that is not ticked is not sent.
 *
 * @param mixed $sent The form’s fields.
 */
function clean_settings( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$clean = array( 'theme' => isset( THEMES[ $sent['theme'] ?? '' ] ) ? $sent['theme'] : array_key_first( THEMES ) );
	foreach ( SWITCHES as $name => $label ) {
		$clean[ $name ] = ! empty( $sent[ $name ] );
	}
	return $clean;
}

add_action(
	'admin_init',
	fn() => register_setting(
		'cong-elements',
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
		)
	)
);

add_action(
	'admin_menu',
	fn() => add_options_page( 'Phần tử cổng thông tin', 'Phần tử cổng', 'manage_options', 'cong-elements', __NAMESPACE__ . '\settings_page' )
);

// In the list of plugins, where somebody looks who has just switched it on.
add_filter(
	'plugin_action_links_' . plugin_basename( MAIN_FILE ),
	fn( $links ) => array( 'settings' => '<a lang="vi" href="' . esc_url( admin_url( 'options-general.php?page=cong-elements' ) ) . '">Cài đặt</a>' ) + $links
);

/** The page; WordPress draws what is around it. */
function settings_page() {
	?>
	<div class="wrap" lang="vi">
		<h1>Phần tử cổng thông tin</h1>
		<p>Mọi thứ đã hoạt động, không bắt buộc điền gì. Tại đây có thể chọn giao diện và tắt những gì trang không dùng.</p>
		<form method="post" action="options.php">
			<?php settings_fields( 'cong-elements' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="cong-theme">Giao diện</label></th>
					<td>
						<select id="cong-theme" name="<?php echo esc_attr( OPTION ); ?>[theme]">
							<?php foreach ( THEMES as $name => $label ) : ?>
								<option value="<?php echo esc_attr( $name ); ?>" <?php selected( setting( 'theme' ), $name ); ?>><?php echo esc_html( $label ); ?></option>
							<?php endforeach; ?>
						</select>
					</td>
				</tr>
				<tr>
					<th scope="row">Hoạt động</th>
					<td>
						<fieldset>
							<legend class="screen-reader-text">Hoạt động</legend>
							<?php foreach ( SWITCHES as $name => $label ) : ?>
								<p><label><input type="checkbox" name="<?php echo esc_attr( OPTION . "[$name]" ); ?>" value="1" <?php checked( setting( $name ) ); ?>> <?php echo esc_html( $label ); ?></label></p>
							<?php endforeach; ?>
						</fieldset>
					</td>
				</tr>
			</table>
			<?php submit_button( 'Lưu thay đổi' ); ?>
		</form>
		<h2>Đặt các khung vào trang</h2>
		<p>Dán mã vào khối <em>Mã ngắn</em> (Shortcode) của trang, của cột bên, hoặc vào trình soạn thảo cổ điển. Trong trình soạn thảo khối, các khung còn nằm ở <em>Mẫu → Phần tử cổng</em>.</p>
		<table class="widefat striped">
			<thead><tr><th scope="col">Mã ngắn</th><th scope="col">Hiện ra</th></tr></thead>
			<tbody>
				<?php foreach ( SHORTCODES as $name => $title ) : ?>
					<tr><td><code>[<?php echo esc_html( $name ); ?>]</code></td><td><?php echo esc_html( $title ); ?></td></tr>
				<?php endforeach; ?>
				<tr><td><code>[cong_bang_ky_niem ngay="1960-07-26" ten="thành lập ngành Kiểm sát nhân dân"]</code></td><td>Băng kỷ niệm cho ngày riêng của cơ quan</td></tr>
			</tbody>
		</table>
		<p>Liên kết web: vào <a href="<?php echo esc_url( admin_url( 'nav-menus.php' ) ); ?>">Giao diện → Menu</a>, tạo một menu và chọn vị trí <em>Liên kết web</em>.</p>
	</div>
	<?php
}
