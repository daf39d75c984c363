// An account for sign-in.cs, in the same database: dotnet run -- ngoc.lan "Trần Ngọc Lan"
// It asks for the password. With a name that is there, it changes the password. A web project of its own, so that
// PasswordHasher is there; with Microsoft.Data.Sqlite and Dapper.
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

const int minLength = 12;

Console.InputEncoding = Encoding.UTF8;
Console.OutputEncoding = Encoding.UTF8;
if (args is not [var username, var name])
{
    Console.Error.WriteLine("dotnet run -- ngoc.lan \"Trần Ngọc Lan\"");
    return 1;
}

Console.Write("Mật khẩu: ");
var typed = (Console.ReadLine() ?? "").Normalize(NormalizationForm.FormC);
if (typed.Length < minLength)
{
    Console.Error.WriteLine($"Mật khẩu phải có ít nhất {minLength} ký tự.");
    return 1;
}

var password = new PasswordHasher<string>().HashPassword("", typed);
var database = Environment.GetEnvironmentVariable("ConnectionStrings__Site") ?? "Data Source=site.sqlite";
await using var db = new SqliteConnection(database);
await db.ExecuteAsync("""
    CREATE TABLE IF NOT EXISTS accounts (username TEXT PRIMARY KEY, name TEXT NOT NULL, password TEXT NOT NULL)
    """);
await db.ExecuteAsync("""
    INSERT INTO accounts VALUES (@username, @name, @password)
    ON CONFLICT (username) DO UPDATE SET name = excluded.name, password = excluded.password
    """, new { username, name, password });
Console.WriteLine($"Đã lưu tài khoản {username}.");
return 0;
