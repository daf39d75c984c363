<?php
/**
 * Leaves nothing behind: all that the plugin has stored is two options. What people wrote stays theirs.
 *
 * @package cong-elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'cong_elements' );
delete_option( 'cong_elements_visits' );
