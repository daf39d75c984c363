<?php
/**
 * Plugin Name: Phần tử cổng thông tin (cong-elements)
 * Description: Bài viết, thư viện ảnh, khung đăng nhập, thống kê, liên kết web, băng kỷ niệm và ngày giờ cho cổng thông tin của cơ quan. Bật lên là dùng được; lựa chọn nằm ở Cài đặt → Phần tử cổng.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: cong-elements
 *
 * @package cong-elements
 */

namespace Cong_Elements;

defined( 'ABSPATH' ) || exit;

// The build writes the version of the package here and above.
const VERSION   = '0.0.0';
const MAIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/tags.php';
require __DIR__ . '/includes/article.php';
require __DIR__ . '/includes/gallery.php';
require __DIR__ . '/includes/login.php';
require __DIR__ . '/includes/counter.php';
require __DIR__ . '/includes/boxes.php';
