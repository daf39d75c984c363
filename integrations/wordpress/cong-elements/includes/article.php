<?php
/**
 * Each post is a cong-article: nothing to paste.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/** A post that was corrected within this many seconds has not been changed. */
const SAME_MOMENT = 60;

/**
 * Attributes as HTML; those without a value are left out.
 *
 * @param array<string, string> $attributes Values by name.
 */
function attributes_html( $attributes ) {
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return $html;
}

/**
 * What a post says of itself.
 *
 * @param \WP_Post $post The post.
 */
function article_facts( $post ) {
	$published = get_post_timestamp( $post );
	$modified  = get_post_timestamp( $post, 'modified' );
	// Everything that nobody has put anywhere is in the default category.
	$default    = (int) get_option( 'default_category' );
	$categories = array_filter( get_the_category( $post->ID ), fn( $category ) => $category->term_id !== $default );
	return array(
		'published' => wp_date( 'c', $published ),
		'modified'  => $modified - $published < SAME_MOMENT ? '' : wp_date( 'c', $modified ),
		'author'    => get_the_author_meta( 'display_name', (int) $post->post_author ),
		'section'   => implode( ', ', wp_list_pluck( $categories, 'name' ) ),
	);
}

/**
 * The text of the post whose page this is.
 *
 * @param string $html The content, as it is shown.
 */
function wrap_article( $html ) {
	$post = get_post();
	if (
		! setting( 'article' ) || ! is_singular( 'post' ) || ! is_main_query() || is_feed()
		|| ! $post || get_queried_object_id() !== $post->ID || post_password_required( $post )
		|| doing_filter( 'get_the_excerpt' ) || str_contains( $html, '<cong-article' )
	) {
		return $html;
	}
	$facts = setting( 'facts' ) ? article_facts( $post ) : array();
	return '<cong-article lang="vi"' . attributes_html( $facts ) . '>' . $html . '</cong-article>';
}
// After all that other plugins put into the text.
add_filter( 'the_content', __NAMESPACE__ . '\wrap_article', 90 );
