<?php
/** Sets up a site as an agency has one: php seed.php <WordPress> <socket of the database>; prints addresses as JSON. */
[, $files, $socket] = $argv;
( new mysqli( 'localhost', 'root', '', '', 0, $socket ) )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
// Nobody is there to be written to.
function wp_new_blog_notification() {}
require "$files/wp-load.php";
require_once "$files/wp-admin/includes/upgrade.php";
require_once "$files/wp-admin/includes/image.php";
wp_install( 'Sở Tư pháp tỉnh', 'quan-tri', 'quan-tri@example.gov.vn', true, '', 'mat-khau-quan-tri' );
update_option( 'timezone_string', 'Asia/Ho_Chi_Minh' );
// Pictures of people come from another server.
update_option( 'show_avatars', '0' );
switch_theme( 'twentytwentyone' );

wp_insert_user( array( 'user_login' => 'tac-gia', 'user_pass' => 'mat-khau-tac-gia', 'role' => 'author', 'display_name' => 'Trần Ngọc Lan' ) );
wp_insert_user( array( 'user_login' => 'ban-doc', 'user_pass' => 'mat-khau-ban-doc', 'role' => 'subscriber', 'display_name' => 'Lê Minh Tâm' ) );
$author = get_user_by( 'login', 'tac-gia' )->ID;

/** Stores a page or a post as an administrator, whose tags stay; gives its address. */
function store( $title, $content, $given = array() ) {
	kses_remove_filters();
	$id = wp_insert_post( wp_slash( $given + array( 'post_title' => $title, 'post_content' => $content, 'post_status' => 'publish', 'post_type' => 'page' ) ), true );
	return get_permalink( $id );
}

/** A picture of the library, with the sizes that WordPress makes of it. */
function upload( $name, $color ) {
	$picture = imagecreatetruecolor( 1200, 800 );
	imagefill( $picture, 0, 0, $color );
	$file = wp_upload_bits( "$name.jpg", null, ( function () use ( $picture ) {
		ob_start();
		imagejpeg( $picture );
		return ob_get_clean();
	} )() )['file'];
	$id   = wp_insert_attachment( array( 'post_title' => $name, 'post_excerpt' => "Ảnh $name", 'post_mime_type' => 'image/jpeg', 'post_status' => 'inherit' ), $file );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $file ) );
	return $id;
}

$news = wp_insert_term( 'Tin hoạt động', 'category' )['term_id'];
$text = "Sáng 25/7, Sở tổ chức hội nghị tổng kết.\n\nHội nghị có 120 đại biểu dự.";

$classic = <<<'HTML'
Đoạn trước "khung".

<cong-link-list lang="vi" heading="Liên kết > web" filter>

<ul>
	<li><a href="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</a></li>
	<li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li>
</ul>

</cong-link-list>

Đoạn sau khung, hôm nay là <cong-date-line lang="vi"></cong-date-line> theo dương lịch.

<cong-article lang="vi" author="Văn phòng Sở">

<h1>Thông báo</h1>
Đoạn thứ nhất của thông báo.

Đoạn thứ hai của thông báo.

</cong-article>
HTML;

$form = '<cong-login-box lang="vi" heading="Đăng nhập">
<form method="post" action="/wp-login.php">
<p><label for="w">Tên đăng nhập</label> <input id="w" name="log" type="text" autocomplete="username"></p>

<p><label for="x">Mật khẩu</label> <input id="x" name="pwd" type="password" autocomplete="current-password"></p>
<button type="submit" name="gui" value="1">Đăng nhập</button>
</form>
</cong-login-box>';

$photos = array( upload( 'ho-sen', 0xb0d0c0 ), upload( 'doi-che', 0x80a060 ) );
$blocks = '';
foreach ( $photos as $id ) {
	$source  = wp_get_attachment_image_url( $id, 'large' );
	$blocks .= "<!-- wp:image {\"id\":$id,\"sizeSlug\":\"large\",\"linkDestination\":\"none\"} -->\n<figure class=\"wp-block-image size-large\"><img src=\"$source\" alt=\"Cảnh $id &gt; hồ\" class=\"wp-image-$id\"/><figcaption class=\"wp-element-caption\">Chú thích <strong>$id</strong></figcaption></figure>\n<!-- /wp:image -->\n";
}
$gallery = "<!-- wp:gallery {\"linkTo\":\"none\"} -->\n<figure class=\"wp-block-gallery has-nested-images columns-default is-cropped\">$blocks</figure>\n<!-- /wp:gallery -->";

$menu = wp_create_nav_menu( 'Liên kết' );
foreach ( array( 'Chính phủ' => 'https://chinhphu.vn/', 'Bộ Tư pháp' => 'https://moj.gov.vn/' ) as $name => $href ) {
	wp_update_nav_menu_item( $menu, 0, array( 'menu-item-title' => $name, 'menu-item-url' => $href, 'menu-item-status' => 'publish' ) );
}

update_option( 'widget_text', array( 2 => array( 'title' => 'Khung chữ', 'text' => $form, 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:shortcode -->[cong_thong_ke]<!-- /wp:shortcode -->' ), '_multiwidget' => 1 ) );
update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'text-2', 'block-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );

echo "\n", json_encode( array(
	'menu'    => $menu,
	'post'    => store( 'Hội nghị tổng kết', $text, array( 'post_type' => 'post', 'post_author' => $author, 'post_date' => '2026-07-25 08:00:00', 'post_category' => array( $news ) ) ),
	'classic' => store( 'Trang cổ điển', $classic ),
	'gallery' => store( 'Thư viện ảnh', $gallery ),
	'old'     => store( 'Thư viện cũ', '[gallery ids="' . implode( ',', $photos ) . '"]' ),
	'login'   => store( 'Trang đăng nhập', '[cong_dang_nhap]' ),
	'boxes'   => store( 'Trang các khung', "[cong_ngay_gio]\n\n[cong_bang_ky_niem]\n\n[cong_lien_ket]" ),
) ), "\n";
