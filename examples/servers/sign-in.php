<?php
// Signing in and out, for <cong-login-box session-src="/api/session" logout-action="/dang-xuat"> with a form that posts
// to /dang-nhap. PHP 8.1 or newer, with PDO and intl. `password` is what password_hash() makes.
// CREATE TABLE accounts (username TEXT PRIMARY KEY, name TEXT NOT NULL, password TEXT NOT NULL)
// CREATE TABLE tries (address TEXT, minute INTEGER, count INTEGER NOT NULL, PRIMARY KEY (address, minute))
declare(strict_types=1);

const TRIES_A_MINUTE = 5;
// With it an unknown name takes as long as a wrong password. 10 is the cost of the hashes in the table.
const NOBODY = '$2y$10$.....................................................';

$db = new PDO(getenv('DATABASE') ?: 'sqlite:site.sqlite');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->setAttribute(PDO::ATTR_DEFAULT_FETCH_MODE, PDO::FETCH_ASSOC);

session_name('__Host-phien');
session_start([
    'cookie_httponly' => true,
    'cookie_secure' => true,
    'cookie_samesite' => 'Lax',
    'use_strict_mode' => true,
]);
$_SESSION['csrf'] ??= bin2hex(random_bytes(32));

function row(PDO $db, string $sql, array $values): ?array
{
    $statement = $db->prepare($sql);
    $statement->execute($values);
    return $statement->fetch() ?: null;
}

/** Who tries together: one line at home has a whole /64 of IPv6 addresses. */
function neighbourhood(string $address): string
{
    $bytes = filter_var($address, FILTER_VALIDATE_IP) ? inet_pton($address) : '';
    // An IPv4 address, as a server that listens for both sees it.
    if (str_starts_with($bytes, str_repeat("\0", 10) . "\xff\xff")) {
        return inet_ntop(substr($bytes, 12));
    }
    return strlen($bytes) === 16 ? bin2hex(substr($bytes, 0, 8)) : $address;
}

function send(int $status, array $document): never
{
    $isForm = $_SERVER['REQUEST_METHOD'] === 'POST'
        && !str_contains($_SERVER['HTTP_ACCEPT'] ?? '', 'application/json');
    if ($isForm) {
        // Without script the reader comes back to the page, which says in <p role="alert"> what `loi` means.
        $page = isset($document['error']) ? '/?loi=' . $document['error'] : '/';
        header("Location: $page", true, 303);
        exit;
    }
    http_response_code($status);
    header('Content-Type: application/json; charset=utf-8');
    echo json_encode($document, JSON_THROW_ON_ERROR | JSON_FORCE_OBJECT);
    exit;
}

$route = $_SERVER['REQUEST_METHOD'] . ' ' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($route === 'GET /api/session') {
    send(200, ['user' => $_SESSION['user'] ?? null, 'csrf' => $_SESSION['csrf']]);
}
if ($route !== 'POST /dang-nhap' && $route !== 'POST /dang-xuat') {
    http_response_code(404);
    exit;
}

// What a script sent as JSON, or the browser as a form.
$isJson = str_starts_with($_SERVER['CONTENT_TYPE'] ?? '', 'application/json');
$body = $isJson ? json_decode(file_get_contents('php://input'), true) : $_POST;
$field = fn (string $name) => is_string($body[$name] ?? null) ? $body[$name] : '';

if (!hash_equals($_SESSION['csrf'], $_SERVER['HTTP_X_CSRF_TOKEN'] ?? $field('_csrf'))) {
    send(403, ['error' => 'csrf']);
}
if ($route === 'POST /dang-xuat') {
    $_SESSION = [];
    session_regenerate_id(true);
    send(200, []);
}

$minute = intdiv(time(), 60);
$db->prepare('DELETE FROM tries WHERE minute < ?')->execute([$minute]);
$tries = row($db, 'INSERT INTO tries VALUES (?, ?, 1)
    ON CONFLICT (address, minute) DO UPDATE SET count = tries.count + 1
    RETURNING count', [neighbourhood($_SERVER['REMOTE_ADDR']), $minute]);
if ($tries['count'] > TRIES_A_MINUTE) {
    header('Retry-After: ' . (60 - time() % 60));
    send(429, ['error' => 'rate']);
}

$account = row($db, 'SELECT name, password FROM accounts WHERE username = ?', [$field('username')]);
$password = normalizer_normalize($field('password')) ?: '';
if (!password_verify($password, $account['password'] ?? NOBODY) || !$account) {
    send(401, ['error' => 'credentials']);
}
// A new session and a new token: whoever planted or saw the old ones has nothing.
session_regenerate_id(true);
$_SESSION = ['user' => ['name' => $account['name']], 'csrf' => bin2hex(random_bytes(32))];
send(200, $_SESSION);
