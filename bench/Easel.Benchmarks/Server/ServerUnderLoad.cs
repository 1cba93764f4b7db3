using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Easel.Benchmarks.Server;

/// <summary>The real server in its own process, on a free port, with a folder of its own, one drawing at a time and one that waits.</summary>
internal sealed class ServerUnderLoad : IAsyncDisposable
{
    public const string Key = "sk-bench-0123456789abcdef";
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly string _data;
    private readonly HttpClient _client;

    private ServerUnderLoad(Process process, string data, Uri address)
    {
        _process = process;
        _data = data;
        Address = address;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        _client.DefaultRequestHeaders.Authorization = new("Bearer", Key);
    }

    public Uri Address { get; }

    public static async Task<ServerUnderLoad> StartAsync()
    {
        string data = Directory.CreateTempSubdirectory("easel-bench-").FullName;
        Process process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"), "--urls", "http://127.0.0.1:0", $"--Easel:DataDirectory={data}",
                $"--Easel:BootstrapKey={Key}", "--Easel:ConcurrentDrawings=1", "--Easel:QueueLength=1",
            },
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            int at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0)
            {
                // Its output is read on, or it would wait for that.
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServerUnderLoad(process, data, new Uri(line[(at + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    /// <summary>Has a picture drawn.</summary>
    /// <returns>The picture, base64.</returns>
    public async Task<string> DrawAsync(object request)
    {
        using HttpResponseMessage response = await _client.PostAsJsonAsync("/v1/images/generations", request);
        return PictureOf(await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Has a picture drawn later.</summary>
    /// <returns>Where to ask for it.</returns>
    public async Task<Uri> AcceptAsync(object request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(request) };
        message.Headers.Add("Prefer", "respond-async");
        using HttpResponseMessage response = await _client.SendAsync(message);
        return response.EnsureSuccessStatusCode().Headers.Location!;
    }

    /// <summary>Waits for a picture; null when it could not be drawn.</summary>
    public async Task<string?> FetchAsync(Uri job)
    {
        while (true)
        {
            JsonElement status = await _client.GetFromJsonAsync<JsonElement>(job);
            switch (status.GetProperty("state").GetString())
            {
                case "succeeded":
                    return PictureOf(status.GetProperty("result"));
                case "queued" or "running":
                    await Task.Delay(100);
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Ends the server in good order and counts the requests that it recorded.</summary>
    public async Task<int> StopAndCountAsync()
    {
        using (Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await _process.WaitForExitAsync();
        }

        await using EaselDb db = new EaselDbFactory(_data).CreateDbContext();
        return await db.Requests.CountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static string PictureOf(JsonElement answer) => answer.GetProperty("data")[0].GetProperty("b64_json").GetString()!;
}
