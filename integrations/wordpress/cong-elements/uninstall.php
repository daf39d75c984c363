<?php
/**
 * Leaves nothing behind: two options, and the menu of links that a theme has been given. What people wrote stays theirs.
 *
 * @package cong-elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'cong_elements' );
delete_option( 'cong_elements_visits' );

foreach ( array_keys( wp_get_themes() ) as $cong_theme ) {
	$cong_mods = get_option( "theme_mods_$cong_theme" );
	if ( isset( $cong_mods['nav_menu_locations']['cong-lien-ket'] ) ) {
		unset( $cong_mods['nav_menu_locations']['cong-lien-ket'] );
		update_option( "theme_mods_$cong_theme", $cong_mods );
	}
}
