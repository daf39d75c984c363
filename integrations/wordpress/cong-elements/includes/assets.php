<?php
/**
 * The files for browsers.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file for browsers. Its folder is called as the version: an update has new addresses, so no cache
 * hands out the script of one version with the parts of another.
 *
 * @param string $file Path below `dist/cdn` of the package.
 */
function asset_url( $file ) {
	return plugins_url( 'cong/' . VERSION . '/' . $file, MAIN_FILE );
}

/** Styles before the script, so that nothing moves when the script comes. */
function enqueue_assets() {
	$theme = setting( 'theme' );
	// The address tells the version already.
	wp_enqueue_style( 'cong-elements', asset_url( 'styles.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_style( 'cong-elements-theme', asset_url( "themes/$theme.css" ), array( 'cong-elements' ), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( 'cong-elements', asset_url( 'cong-elements.js' ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_assets' );

/**
 * A module: it waits for the page by itself, and no plugin joins it with other scripts.
 *
 * @param string $html   The script element, with what the site has put before and after it.
 * @param string $handle The name under which the script was enqueued.
 */
function load_as_module( $html, $handle ) {
	if ( 'cong-elements' !== $handle ) {
		return $html;
	}
	return preg_replace_callback(
		'#<script\b[^>]*\ssrc=[^>]*>#',
		function ( $tag ) {
			$untyped = preg_replace( '#\stype=(["\'])text/javascript\1#', '', $tag[0] );
			return str_replace( '<script', '<script type="module"', $untyped );
		},
		$html
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\load_as_module', 10, 2 );
