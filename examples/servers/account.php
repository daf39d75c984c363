<?php
// An account for sign-in.php, in the same database: php account.php ngoc.lan "Trần Ngọc Lan"
// It asks for the password. With a name that is there, it changes the password. PHP 8.1 or newer, with PDO and intl.
declare(strict_types=1);

const MIN_LENGTH = 12;

// Never by way of the web server.
if (PHP_SAPI !== 'cli') {
    http_response_code(404);
    exit;
}
[, $username, $name] = $argv + [1 => '', 2 => ''];
if ($name === '') {
    fwrite(STDERR, "php account.php ngoc.lan \"Trần Ngọc Lan\"\n");
    exit(1);
}

echo 'Mật khẩu: ';
$password = normalizer_normalize(rtrim((string) fgets(STDIN), "\r\n")) ?: '';
if (grapheme_strlen($password) < MIN_LENGTH) {
    fwrite(STDERR, 'Mật khẩu phải có ít nhất ' . MIN_LENGTH . " ký tự.\n");
    exit(1);
}

$db = new PDO(getenv('DATABASE') ?: 'sqlite:site.sqlite');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->exec('CREATE TABLE IF NOT EXISTS accounts
    (username TEXT PRIMARY KEY, name TEXT NOT NULL, password TEXT NOT NULL)');
$save = $db->prepare('INSERT INTO accounts VALUES (?, ?, ?)
    ON CONFLICT (username) DO UPDATE SET name = excluded.name, password = excluded.password');
// The cost of NOBODY in sign-in.php: else the time tells which names there are.
$save->execute([$username, $name, password_hash($password, PASSWORD_BCRYPT, ['cost' => 10])]);
echo "Đã lưu tài khoản $username.\n";
