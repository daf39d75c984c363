// Visits, for <cong-visit-counter src="/api/counts" hit="/api/hit">. ASP.NET Core 8, with Microsoft.Data.Sqlite.
// CREATE TABLE days (day TEXT PRIMARY KEY, visits INTEGER NOT NULL)
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

var app = WebApplication.CreateBuilder(args).Build();
var database = app.Configuration.GetConnectionString("Site") ?? "Data Source=site.sqlite";
var robot = new Regex(@"(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview", RegexOptions.IgnoreCase);
var vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

// The time in Vietnam, wherever the server is.
DateTimeOffset Now() => TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, vietnam);

string Today() => Now().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

// The first value of what the statement finds.
async Task<long> Run(string sql, string day)
{
    await using var db = new SqliteConnection(database);
    await db.OpenAsync();
    var command = db.CreateCommand();
    command.CommandText = sql;
    command.Parameters.AddWithValue("$day", day);
    return (long)(await command.ExecuteScalarAsync() ?? 0L);
}

Task<long> Visits(string since) =>
    Run("SELECT coalesce(sum(visits), 0) FROM days WHERE day >= $day", since);

// Not a robot that says so, nor a browser that gets a page ready, nor a page of another site.
bool IsReader(IHeaderDictionary headers)
{
    var agent = headers.UserAgent.ToString();
    var site = headers["Sec-Fetch-Site"].ToString();
    return agent != "" && !robot.IsMatch(agent)
        && !headers["Sec-Purpose"].ToString().Contains("prefetch")
        && (site is "" or "same-origin");
}

app.MapGet("/api/counts", async (HttpResponse response) =>
{
    response.Headers.CacheControl = "public, max-age=10";
    return Results.Json(new { visits = await Visits(""), today = await Visits(Today()), asOf = Now() });
});

app.MapPost("/api/hit", async (HttpRequest request) =>
{
    // A form of another site cannot send this type.
    if (request.ContentType != "application/json") return Results.StatusCode(415);
    // One statement, so that of two readers at once neither is lost.
    const string add = """
        INSERT INTO days VALUES ($day, 1)
        ON CONFLICT (day) DO UPDATE SET visits = visits + 1 RETURNING visits
        """;
    if (IsReader(request.Headers)) await Run(add, Today());
    return Results.NoContent();
});

app.Run();
