// Signing in and out, for <cong-login-box session-src="/api/session" logout-action="/dang-xuat"> with a form that posts
// to /dang-nhap. ASP.NET Core 8, with Microsoft.Data.Sqlite and Dapper. `password` is what PasswordHasher makes.
// CREATE TABLE accounts (username TEXT PRIMARY KEY, name TEXT NOT NULL, password TEXT NOT NULL)
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Threading.RateLimiting;
using Dapper;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication(scheme).AddCookie(options =>
{
    options.Cookie.Name = "__Host-phien";
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.ExpireTimeSpan = TimeSpan.FromHours(8);
});
builder.Services.AddAntiforgery(options =>
{
    options.HeaderName = "X-CSRF-Token";
    options.FormFieldName = "_csrf";
    options.Cookie.Name = "__Host-csrf";
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
});
builder.Services.AddRateLimiter(options =>
{
    options.AddPolicy("sign-in", context => RateLimitPartition.GetFixedWindowLimiter(
        Neighbourhood(context.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = 5, Window = TimeSpan.FromMinutes(1) }));
    options.OnRejected = async (rejected, _) =>
    {
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        await Refuse(rejected.HttpContext, 429, "rate").ExecuteAsync(rejected.HttpContext);
    };
});

var app = builder.Build();
app.UseAuthentication();
app.UseRateLimiter();

var database = app.Configuration.GetConnectionString("Site") ?? "Data Source=site.sqlite";
var hasher = new PasswordHasher<string>();
// With it an unknown name takes as long as a wrong password.
var nobody = new Account("", hasher.HashPassword("", Guid.NewGuid().ToString()));

app.MapGet("/api/session", (HttpContext context, IAntiforgery antiforgery) =>
{
    var csrf = antiforgery.GetAndStoreTokens(context).RequestToken;
    var name = context.User.FindFirstValue(ClaimTypes.Name);
    return Results.Json(new { user = name is null ? null : new { name }, csrf });
});

app.MapPost("/dang-nhap", async (HttpContext context, IAntiforgery antiforgery) =>
{
    if (!await antiforgery.IsRequestValidAsync(context)) return Refuse(context, 403, "csrf");
    Credentials sent;
    try { sent = await Read(context.Request); }
    catch (JsonException) { return Results.BadRequest(); }

    await using var db = new SqliteConnection(database);
    var account = await db.QuerySingleOrDefaultAsync<Account>(
        "SELECT name, password FROM accounts WHERE username = @Username", sent);
    var password = (sent.Password ?? "").Normalize(NormalizationForm.FormC);
    var verdict = hasher.VerifyHashedPassword("", (account ?? nobody).Password, password);
    if (account is null || verdict == PasswordVerificationResult.Failed) return Refuse(context, 401, "credentials");

    var claims = new[] { new Claim(ClaimTypes.NameIdentifier, sent.Username!), new Claim(ClaimTypes.Name, account.Name) };
    // The anti-forgery token that follows is made for this reader, and the old one is worth nothing.
    context.User = new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    await context.SignInAsync(context.User);
    var csrf = antiforgery.GetAndStoreTokens(context).RequestToken;
    return IsScript(context) ? Results.Json(new { user = new { name = account.Name }, csrf }) : Results.LocalRedirect("/");
}).RequireRateLimiting("sign-in");

app.MapPost("/dang-xuat", async (HttpContext context, IAntiforgery antiforgery) =>
{
    if (!await antiforgery.IsRequestValidAsync(context)) return Refuse(context, 403, "csrf");
    await context.SignOutAsync();
    return IsScript(context) ? Results.NoContent() : Results.LocalRedirect("/");
});

app.Run();

// Who tries together: one line at home has a whole /64 of IPv6 addresses.
static string Neighbourhood(IPAddress? address)
{
    if (address is null) return "";
    if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
    return address.AddressFamily == AddressFamily.InterNetworkV6
        ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
        : address.ToString();
}

static bool IsScript(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("application/json");

// Without script the reader comes back to the page, which says in <p role="alert"> what `loi` means.
static IResult Refuse(HttpContext context, int status, string error) =>
    IsScript(context) ? Results.Json(new { error }, statusCode: status) : Results.LocalRedirect($"/?loi={error}");

// What a script sent as JSON, or the browser as a form.
static async Task<Credentials> Read(HttpRequest request)
{
    if (request.HasJsonContentType()) return await request.ReadFromJsonAsync<Credentials>() ?? new(null, null);
    var form = await request.ReadFormAsync();
    return new(form["username"], form["password"]);
}

record Credentials(string? Username, string? Password);

record Account(string Name, string Password);
