<?php
// Lists: <cong-link-list src="/api/links">, <cong-photo-gallery src="/api/photos">, <cong-anniversary-banner
// src="/api/events">. PHP 8.1 or newer, with PDO.
// CREATE TABLE links (position INTEGER PRIMARY KEY, text TEXT NOT NULL, href TEXT NOT NULL, since TEXT)
// CREATE TABLE photos (id INTEGER PRIMARY KEY, src TEXT NOT NULL, width INTEGER, height INTEGER, alt TEXT, caption TEXT)
// CREATE TABLE events (event TEXT NOT NULL, since TEXT, date TEXT, calendar TEXT, tone TEXT, priority INTEGER)
declare(strict_types=1);

const PAGE = 24;

$db = new PDO(getenv('DATABASE') ?: 'sqlite:site.sqlite');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->setAttribute(PDO::ATTR_DEFAULT_FETCH_MODE, PDO::FETCH_ASSOC);

/** The contracts have no `null`: a key without a value is left out. */
function withoutNull(array $row): array
{
    return array_filter($row, fn ($value) => $value !== null);
}

function rows(PDO $db, string $sql, array $values = []): array
{
    $statement = $db->prepare($sql);
    $statement->execute($values);
    return array_map(withoutNull(...), $statement->fetchAll());
}

/** One more than a page is asked for: whether it is there tells whether a page follows. */
function photosAfter(PDO $db, int $after): array
{
    $sql = 'SELECT * FROM photos WHERE id > ? ORDER BY id LIMIT ' . (PAGE + 1);
    $rows = rows($db, $sql, [$after]);
    $page = array_slice($rows, 0, PAGE);
    $next = count($rows) > PAGE ? '/api/photos?after=' . end($page)['id'] : null;
    $photos = array_map(fn ($row) => array_diff_key($row, ['id' => 0]), $page);
    return withoutNull(['photos' => $photos, 'next' => $next]);
}

$document = match (parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)) {
    '/api/links' => rows($db, 'SELECT text, href, since FROM links ORDER BY position'),
    // What is not a number counts as none: the first page.
    '/api/photos' => photosAfter($db, filter_input(INPUT_GET, 'after', FILTER_VALIDATE_INT) ?: 0),
    '/api/events' => ['events' => rows($db, 'SELECT event, since, date, calendar, tone, priority FROM events')],
    default => null,
};

if ($document === null || $_SERVER['REQUEST_METHOD'] !== 'GET') {
    http_response_code($document === null ? 404 : 405);
    exit;
}
header('Content-Type: application/json; charset=utf-8');
header('X-Content-Type-Options: nosniff');
header('Cache-Control: public, max-age=60');
echo json_encode($document, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
