using System.Diagnostics;
using System.Text.RegularExpressions;
using Easel.Accounts;

namespace Easel.Server.Tests;

/// <summary>The real server in its own process, on a free port, with data in a folder of its own.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    public const string DirectKey = "sk-test-direct-0123456789abcdef";

    private readonly Process _process;
    private readonly string _data;
    private bool _ownsData = true;

    private ServerProcess(Process process, string data, Uri address)
    {
        _process = process;
        _data = data;
        Address = address;
    }

    public Uri Address { get; }

    public string DataDirectory => _data;

    /// <summary>Opens the database of the running server beside it.</summary>
    public EaselDbFactory Databases => new(_data);

    /// <summary>The keys of the running server, as another process sees them.</summary>
    public KeyStore Keys => new(Databases, TimeProvider.System);

    /// <summary>The groups of the running server, as another process sees them.</summary>
    public GroupStore Groups => new(Databases, TimeProvider.System);

    public static Task<ServerProcess> StartAsync(params string[] settings) =>
        StartOnAsync(Directory.CreateTempSubdirectory("easel-test-").FullName, settings);

    /// <summary>Kills the server without a word and starts another over the same data.</summary>
    public async Task<ServerProcess> KillAndStartAgainAsync(params string[] settings)
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _ownsData = false;
        return await StartOnAsync(_data, settings);
    }

    private static async Task<ServerProcess> StartOnAsync(string data, string[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"));
        foreach (string argument in (string[])["--urls", "http://127.0.0.1:0", $"--Easel:DataDirectory={data}", $"--Easel:BootstrapKey={DirectKey}", .. settings])
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                // Keep draining, or the server would block on a full pipe.
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return new ServerProcess(process, data, new Uri(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException($"The server did not start:\n{string.Join('\n', output)}\n{await process.StandardError.ReadToEndAsync()}");
    }

    public HttpClient Client(string? key = DirectKey)
    {
        var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(3) };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        }

        return client;
    }

    /// <summary>Makes a key directly in the server's database.</summary>
    public Task<string> CreateKeyAsync(string group) => Keys.CreateAsync("test", group);

    /// <summary>Asks the server to end and waits until it has.</summary>
    public async Task StopAsync()
    {
        using (Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await _process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        if (_ownsData)
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
