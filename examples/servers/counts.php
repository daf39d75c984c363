<?php
// Visits, for <cong-visit-counter src="/api/counts" hit="/api/hit">. PHP 8.1 or newer, with PDO.
// CREATE TABLE days (day TEXT PRIMARY KEY, visits INTEGER NOT NULL)
declare(strict_types=1);

const ROBOT = '/(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview/i';

$db = new PDO(getenv('DATABASE') ?: 'sqlite:site.sqlite');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);

/** The visits since a day, or of all days. */
function visits(PDO $db, string $since = ''): int
{
    $sum = $db->prepare('SELECT coalesce(sum(visits), 0) FROM days WHERE day >= ?');
    $sum->execute([$since]);
    return (int) $sum->fetchColumn();
}

/** Not a robot that says so, nor a browser that gets a page ready, nor a page of another site. */
function isReader(): bool
{
    return !preg_match(ROBOT, ($_SERVER['HTTP_USER_AGENT'] ?? '') ?: 'bot')
        && !str_contains($_SERVER['HTTP_SEC_PURPOSE'] ?? '', 'prefetch')
        && ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? 'same-origin') === 'same-origin';
}

// The day in Vietnam, wherever the server is.
$now = new DateTimeImmutable('now', new DateTimeZone('Asia/Ho_Chi_Minh'));
$today = $now->format('Y-m-d');

switch ($_SERVER['REQUEST_METHOD'] . ' ' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    case 'GET /api/counts':
        header('Content-Type: application/json; charset=utf-8');
        header('Cache-Control: public, max-age=10');
        echo json_encode([
            'visits' => visits($db),
            'today' => visits($db, $today),
            'asOf' => $now->format(DATE_ATOM),
        ], JSON_THROW_ON_ERROR);
        break;

    case 'POST /api/hit':
        // A form of another site cannot send this type.
        if (($_SERVER['CONTENT_TYPE'] ?? '') !== 'application/json') {
            http_response_code(415);
            break;
        }
        // One statement, so that of two readers at once neither is lost.
        $add = 'INSERT INTO days VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET visits = days.visits + 1';
        if (isReader()) {
            $db->prepare($add)->execute([$today]);
        }
        http_response_code(204);
        break;

    default:
        http_response_code(404);
}
