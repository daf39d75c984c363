<?php
/**
 * [cong_thong_ke]: what WordPress knows of itself, and the views of its pages, counted here.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/** The option with the sum of all views. Nothing is kept of a reader: no address, no cookie. */
const VISITS_OPTION = 'cong_elements_visits';

/** A robot that says so; Cubot makes telephones. */
const ROBOT = '/(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview/i';

/** The counter. It counts one view of a page, however many counters the page has. */
function counter_html() {
	$rows = array();
	if ( setting( 'count' ) ) {
		$rows['visits'] = array( 'Tổng lượt truy cập', (int) get_option( VISITS_OPTION, 0 ) );
	}
	$rows['articles'] = array( 'Số bài viết', (int) wp_count_posts()->publish );
	$list             = '';
	foreach ( $rows as $metric => list( $label, $number ) ) {
		$list .= sprintf(
			'<dt>%s</dt><dd><data value="%d" data-metric="%s">%s</data></dd>',
			esc_html( $label ),
			$number,
			esc_attr( $metric ),
			esc_html( number_format( $number, 0, ',', '.' ) )
		);
	}
	$hit = setting( 'count' ) ? rest_url( 'cong-elements/v1/luot-truy-cap' ) : '';
	return '<cong-visit-counter heading="Thống kê truy cập" lang="vi"' . attributes_html( array( 'hit' => $hit ) ) . "><dl>$list</dl></cong-visit-counter>";
}
add_shortcode( 'cong_thong_ke', __NAMESPACE__ . '\counter_html' );

/**
 * Counts a view.
 *
 * @param \WP_REST_Request $request As the element posts it.
 */
function count_view( $request ) {
	global $wpdb;
	// A form of another site cannot send JSON, and a browser says where a request comes from.
	$is_own = $request->is_json_content_type() && 'cross-site' !== $request->get_header( 'sec_fetch_site' );
	$agent  = $request->get_header( 'user_agent' );
	if ( setting( 'count' ) && $is_own && $agent && ! preg_match( ROBOT, $agent ) ) {
		// One statement, so that of two readers at once neither is lost.
		$wpdb->query(
			$wpdb->prepare(
				"INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, '1', 'no') ON DUPLICATE KEY UPDATE option_value = option_value + 1",
				VISITS_OPTION
			)
		);
		wp_cache_delete( VISITS_OPTION, 'options' );
		wp_cache_delete( 'notoptions', 'options' );
	}
	return new \WP_REST_Response( null, 204 );
}

add_action(
	'rest_api_init',
	fn() => register_rest_route(
		'cong-elements/v1',
		'/luot-truy-cap',
		array(
			'methods'             => 'POST',
			'callback'            => __NAMESPACE__ . '\count_view',
			'permission_callback' => '__return_true',
		)
	)
);
