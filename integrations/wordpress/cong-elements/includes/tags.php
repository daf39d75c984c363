<?php
/**
 * Our tags in what people write: WordPress sets text and cleans it, and knows none of them.
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * What authors may write. The login box is missing: a form that asks for passwords is the administrator’s business. So are
 * addresses to which a page would send something about its reader.
 */
const AUTHOR_TAGS = array(
	'cong-anniversary-banner' => array( 'since', 'date', 'until', 'calendar', 'event', 'template', 'days-before', 'days-after', 'always', 'countdown', 'rotate', 'tone', 'motion', 'dismissible', 'dismiss-id', 'dismiss-days', 'remember', 'href', 'src' ),
	'cong-article'            => array( 'published', 'modified', 'author', 'section', 'source', 'source-href', 'views', 'publisher', 'tools', 'reading-time', 'date-format' ),
	'cong-date-line'          => array( 'datetime', 'pattern', 'hours', 'lunar' ),
	'cong-link-list'          => array( 'layout', 'filter', 'limit', 'sort', 'external', 'own-hosts', 'confirm-external', 'new-days', 'src' ),
	'cong-photo-gallery'      => array( 'layout', 'captions', 'loop', 'slideshow', 'download', 'share', 'deep-link', 'auto-load', 'src' ),
	'cong-visit-counter'      => array( 'visits', 'articles', 'readers-online', 'today', 'yesterday', 'week', 'month', 'members', 'metrics', 'grouping', 'digits', 'icons', 'trend', 'src', 'refresh' ),
);

/** What each element knows. */
const COMMON_ATTRIBUTES = array( 'id', 'class', 'lang', 'dir', 'title', 'slot', 'data-*', 'aria-*', 'heading', 'heading-level', 'now', 'time-zone' );

/** A start or end tag of ours; `>` may stand in its quotes. */
const OUR_TAG = '#<(/?)(cong-[a-z]+(?:-[a-z]+)*)(?=[\s/>])((?:"[^"]*"|\'[^\']*\'|[^"\'>])*+)>#';

/**
 * The attribute that holds a tag of ours meanwhile. It is another one in each request: who writes content cannot name it,
 * and get a tag past WordPress’ cleaning by it.
 */
function marker() {
	static $marker;
	$marker ??= 'data-cong-' . bin2hex( random_bytes( 8 ) );
	return $marker;
}

/**
 * Writes our tags as tags that WordPress knows, before it sets quotation marks, paragraphs and breaks. Without this it
 * puts `<p>` around them, and a browser then moves their content out. A date line stands in the text, all others are
 * blocks. `hgroup` is a block that nearly nobody writes.
 *
 * @param string $html Content, as it is stored.
 */
function set_tags_aside( $html ) {
	return preg_replace_callback(
		OUR_TAG,
		function ( $tag ) {
			$name = 'cong-date-line' === $tag[2] ? 'span' : 'hgroup';
			// Base64 has nothing in it that WordPress would set otherwise.
			return $tag[1] ? "</$name>" : sprintf( '<%s %s="%s">', $name, marker(), base64_encode( $tag[0] ) );
		},
		$html
	);
}

/**
 * Puts our tags back, letter by letter.
 *
 * @param string $html What `set_tags_aside` has given, and WordPress has set.
 */
function put_tags_back( $html ) {
	// For each tag that is open: the name of ours that it stands for, or '' for one that the author has written.
	$open = array(
		'span'   => array(),
		'hgroup' => array(),
	);
	return preg_replace_callback(
		'#<(/?)(span|hgroup)\b(?: ' . marker() . '="([^"]*)")?[^>]*>#',
		function ( $tag ) use ( &$open ) {
			list( $html, $end, $name ) = $tag;
			if ( $end ) {
				$ours = array_pop( $open[ $name ] );
				return $ours ? "</$ours>" : $html;
			}
			$written = base64_decode( $tag[3] ?? '' );
			preg_match( OUR_TAG, $written, $parts );
			$open[ $name ][] = $parts[2] ?? '';
			return $written ? $written : $html;
		},
		$html
	);
}

// Blocks have been rendered by then, and all that sets text runs at 10: what is added here comes after what WordPress has.
foreach ( array( 'the_content', 'widget_text_content', 'term_description' ) as $cong_hook ) {
	add_filter( $cong_hook, __NAMESPACE__ . '\set_tags_aside', 9 );
	add_filter( $cong_hook, __NAMESPACE__ . '\put_tags_back', 10 );
}

// Shortcodes among the block widgets stand in a paragraph of their own, as WordPress leaves them everywhere else.
add_filter( 'widget_block_content', 'shortcode_unautop', 10 );

/**
 * Lets authors without the right `unfiltered_html` keep our tags.
 *
 * @param array        $tags    Tags and their attributes.
 * @param string|array $context What is being cleaned.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! setting( 'author_tags' ) ) {
		return $tags;
	}
	$tags += array(
		'data'    => array(),
		'time'    => array(),
		'picture' => array(),
		'source'  => array_fill_keys( array( 'srcset', 'type', 'sizes', 'media' ), true ),
	);
	$tags['data']['value']    = true;
	$tags['data']['data-*']   = true;
	$tags['time']['datetime'] = true;
	foreach ( AUTHOR_TAGS as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( array_merge( COMMON_ATTRIBUTES, $attributes ), true );
	}
	foreach ( $tags as $tag => $attributes ) {
		if ( is_array( $attributes ) ) {
			$tags[ $tag ]['slot'] = true;
		}
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );

/**
 * Attributes of ours that are addresses, which WordPress then cleans as it does `href`.
 *
 * @param string[] $names Attributes.
 */
function add_address_attributes( $names ) {
	return array_merge( $names, array( 'source-href' ) );
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\add_address_attributes' );

/**
 * The classic editor’s visual view deletes tags that it does not know, for administrators too.
 *
 * @param array $settings Settings of TinyMCE.
 */
function teach_editor( $settings ) {
	$tags  = array_merge( array_keys( AUTHOR_TAGS ), array( 'cong-login-box' ) );
	$added = array(
		// A tilde says that the element stands in text.
		'custom_elements'         => array_map( fn( $tag ) => ( 'cong-date-line' === $tag ? '~' : '' ) . $tag, $tags ),
		'extended_valid_elements' => array_map( fn( $tag ) => $tag . '[*]', $tags ),
	);
	foreach ( $added as $name => $values ) {
		$settings[ $name ] = ltrim( ( $settings[ $name ] ?? '' ) . ',' . implode( ',', $values ), ',' );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\teach_editor' );

add_action(
	'wp_enqueue_editor',
	fn() => wp_enqueue_script( 'cong-elements-editor', plugins_url( 'editor.js', MAIN_FILE ), array( 'jquery', 'editor' ), VERSION, true )
);
