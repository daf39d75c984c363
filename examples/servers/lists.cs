// Lists: <cong-link-list src="/api/links">, <cong-photo-gallery src="/api/photos">, <cong-anniversary-banner
// src="/api/events">. ASP.NET Core 8, with Microsoft.Data.Sqlite and Dapper.
// CREATE TABLE links (position INTEGER PRIMARY KEY, text TEXT NOT NULL, href TEXT NOT NULL, since TEXT)
// CREATE TABLE photos (id INTEGER PRIMARY KEY, src TEXT NOT NULL, width INTEGER, height INTEGER, alt TEXT, caption TEXT)
// CREATE TABLE events (event TEXT NOT NULL, since TEXT, date TEXT, calendar TEXT, tone TEXT, priority INTEGER)
using System.Text.Json.Serialization;
using Dapper;
using Microsoft.Data.Sqlite;

const int page = 24;

var builder = WebApplication.CreateBuilder(args);
// The contracts have no null: a key without a value is left out.
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull);

var app = builder.Build();
var database = app.Configuration.GetConnectionString("Site") ?? "Data Source=site.sqlite";

async Task<List<T>> Rows<T>(string sql, object? values = null)
{
    await using var db = new SqliteConnection(database);
    return (await db.QueryAsync<T>(sql, values)).AsList();
}

app.Use((context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});

var lists = app.MapGroup("/api").AddEndpointFilter((context, next) =>
{
    context.HttpContext.Response.Headers.CacheControl = "public, max-age=60";
    return next(context);
});

lists.MapGet("/links", () => Rows<Link>("SELECT text, href, since FROM links ORDER BY position"));

lists.MapGet("/photos", async (string? after) =>
{
    // What is not a number counts as none: the first page.
    _ = long.TryParse(after, out var last);
    // One more than a page is asked for: whether it is there tells whether a page follows.
    var rows = await Rows<Photo>(
        "SELECT * FROM photos WHERE id > @last ORDER BY id LIMIT @limit", new { last, limit = page + 1 });
    var photos = rows.Take(page).ToList();
    return new { photos, next = rows.Count > page ? $"/api/photos?after={photos[^1].Id}" : null };
});

lists.MapGet("/events", async () => new
{
    events = await Rows<Happening>("SELECT event, since, date, calendar, tone, priority FROM events"),
});

app.Run();

record Link(string Text, string Href, string? Since);

record Photo([property: JsonIgnore] long Id, string Src, long? Width, long? Height, string? Alt, string? Caption);

record Happening(string Event, string? Since, string? Date, string? Calendar, string? Tone, long? Priority);
