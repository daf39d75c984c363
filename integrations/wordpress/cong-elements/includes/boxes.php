<?php
/**
 * [cong_lien_ket], [cong_bang_ky_niem], [cong_ngay_gio], and all shortcodes among the patterns of the block editor.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/** The place for the menu of links, among those of the theme. */
const LINKS_LOCATION = 'cong-lien-ket';

// `register_nav_menus` shows the screen of menus with block themes as well.
add_action( 'after_setup_theme', fn() => register_nav_menus( array( LINKS_LOCATION => 'Liên kết web (khung của Phần tử cổng)' ) ) );

/**
 * Links from a menu, each group a submenu.
 *
 * @param array|string $given What the shortcode says: `menu`, the name of another menu, and `tieu_de`, the heading.
 */
function links_html( $given ) {
	$given = shortcode_atts(
		array(
			'menu'    => '',
			'tieu_de' => 'Liên kết web',
		),
		$given
	);
	$links = wp_nav_menu(
		array(
			'menu'           => $given['menu'],
			'theme_location' => $given['menu'] ? '' : LINKS_LOCATION,
			'container'      => false,
			'menu_class'     => '',
			'echo'           => false,
			'fallback_cb'    => '__return_empty_string',
		)
	);
	return '<cong-link-list lang="vi" filter' . attributes_html( array( 'heading' => $given['tieu_de'] ) ) . '>' . $links . '</cong-link-list>';
}
add_shortcode( 'cong_lien_ket', __NAMESPACE__ . '\links_html' );

/**
 * The national days, or one day.
 *
 * @param array|string $given What the shortcode says: `ngay`, as 1960-07-26, and `ten`, the name of the event.
 */
function banner_html( $given ) {
	$given = shortcode_atts(
		array(
			'ngay' => '',
			'ten'  => '',
		),
		$given
	);
	$days  = $given['ngay']
		? array(
			'since' => $given['ngay'],
			'event' => $given['ten'],
		)
		: array( 'src' => asset_url( 'ngay-le.json' ) );
	return '<cong-anniversary-banner lang="vi"' . attributes_html( $days ) . '></cong-anniversary-banner>';
}
add_shortcode( 'cong_bang_ky_niem', __NAMESPACE__ . '\banner_html' );

/** The date, for readers without a script the one on which the page was made. */
function date_html() {
	$zone = new \DateTimeZone( 'Asia/Ho_Chi_Minh' );
	$days = array( 'Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy' );
	return sprintf(
		'<cong-date-line lang="vi" lunar><time datetime="%s">%s, %s</time></cong-date-line>',
		esc_attr( wp_date( 'c', null, $zone ) ),
		esc_html( $days[ (int) wp_date( 'w', null, $zone ) ] ),
		esc_html( wp_date( 'd/m/Y H:i', null, $zone ) )
	);
}
add_shortcode( 'cong_ngay_gio', __NAMESPACE__ . '\date_html' );

/** What each shortcode shows, for the settings page and the block editor. */
const SHORTCODES = array(
	'cong_bang_ky_niem' => 'Băng kỷ niệm: các ngày lễ lớn của đất nước',
	'cong_ngay_gio'     => 'Dòng ngày giờ, kèm âm lịch',
	'cong_dang_nhap'    => 'Khung đăng nhập',
	'cong_thong_ke'     => 'Thống kê truy cập',
	'cong_lien_ket'     => 'Liên kết web, lấy từ một menu',
);

/** In the block editor, under “Mẫu”: nobody has to know a shortcode by heart. */
function register_patterns() {
	register_block_pattern_category( 'cong-elements', array( 'label' => 'Phần tử cổng' ) );
	foreach ( SHORTCODES as $name => $title ) {
		register_block_pattern(
			"cong-elements/$name",
			array(
				'title'      => $title,
				'categories' => array( 'cong-elements' ),
				'content'    => "<!-- wp:shortcode -->[$name]<!-- /wp:shortcode -->",
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_patterns' );
