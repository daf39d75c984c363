<?php
/**
 * WordPress’ own galleries, the block and the shortcode, with our layout and viewer.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * A gallery of photos.
 *
 * @param array{href: string, image: string, caption: string}[] $photos Each with the address of the whole photo, and with
 *                                                                      its `<img>` and its caption as HTML.
 */
function gallery_html( $photos ) {
	$figures = '';
	foreach ( $photos as $photo ) {
		$figures .= sprintf( '<figure><a href="%s">%s</a>', esc_url( $photo['href'] ), $photo['image'] );
		$figures .= $photo['caption'] ? "<figcaption>{$photo['caption']}</figcaption></figure>" : '</figure>';
	}
	return "<cong-photo-gallery lang=\"vi\">$figures</cong-photo-gallery>";
}

/**
 * What an image block shows, or null where it shows no image.
 *
 * @param array $block A parsed block.
 */
function photo_of_block( $block ) {
	$html = $block['innerHTML'];
	// `>` may stand in the words of `alt`.
	if ( ! preg_match( '#<img\b(?:"[^"]*"|[^">])*+>#', $html, $image ) || ! preg_match( '#\ssrc="([^"]+)"#', $image[0], $source ) ) {
		return null;
	}
	$file    = wp_get_attachment_url( (int) ( $block['attrs']['id'] ?? 0 ) );
	$is_link = preg_match( '#<a\b[^>]*\shref="([^"]+)"#', $html, $link );
	$is_page = 'attachment' === ( $block['attrs']['linkDestination'] ?? '' );
	preg_match( '#<figcaption[^>]*>(.*)</figcaption>#s', $html, $caption );
	return array(
		// The page of an attachment shows the photo and nothing else.
		'href'    => html_entity_decode( $is_link && ! $is_page ? $link[1] : ( $file ? $file : $source[1] ) ),
		'image'   => wp_kses_post( $image[0] ),
		'caption' => wp_kses_post( trim( $caption[1] ?? '' ) ),
	);
}

/**
 * The gallery block. What it holds besides images, and its own caption, stay with the block: such a gallery is left alone.
 *
 * @param string $html  The block, as WordPress shows it.
 * @param array  $block The parsed block.
 */
function render_gallery_block( $html, $block ) {
	$photos = array_filter( array_map( __NAMESPACE__ . '\photo_of_block', $block['innerBlocks'] ) );
	if ( ! setting( 'gallery' ) || is_feed() || ! $photos || count( $photos ) < count( $block['innerBlocks'] ) ) {
		return $html;
	}
	// Its own caption stands behind the images that it holds.
	$is_captioned = preg_match( '#<figcaption[^>]*>(.*)</figcaption>#s', $block['innerHTML'], $caption );
	return gallery_html( $photos ) . ( $is_captioned ? '<p>' . wp_kses_post( $caption[1] ) . '</p>' : '' );
}
add_filter( 'render_block_core/gallery', __NAMESPACE__ . '\render_gallery_block', 10, 2 );

/**
 * The shortcode [gallery] of the classic editor.
 *
 * @param string $html  Of another plugin, or ''.
 * @param array  $given What the shortcode says.
 */
function render_gallery_shortcode( $html, $given ) {
	if ( $html || ! setting( 'gallery' ) || is_feed() ) {
		return $html;
	}
	$query = array(
		'post_type'      => 'attachment',
		'post_mime_type' => 'image',
		'post_status'    => 'inherit',
		'posts_per_page' => -1,
	);
	$ids   = wp_parse_id_list( $given['ids'] ?? '' );
	$query = $query + ( $ids
		? array(
			'post__in' => $ids,
			'orderby'  => 'post__in',
		)
		: array(
			'post_parent' => get_the_ID(),
			'orderby'     => 'menu_order ID',
			'order'       => 'ASC',
		) );
	$photos = array_map(
		fn( $photo ) => array(
			'href'    => wp_get_attachment_url( $photo->ID ),
			'image'   => wp_get_attachment_image( $photo->ID, 'medium' ),
			'caption' => wp_kses_post( wptexturize( $photo->post_excerpt ) ),
		),
		get_posts( $query )
	);
	return $photos ? gallery_html( $photos ) : $html;
}
add_filter( 'post_gallery', __NAMESPACE__ . '\render_gallery_shortcode', 10, 2 );
