using Easel.Accounts;
using Easel.Server.Hosting;
using Easel.Studio;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.LongWork;

/// <summary>The server's own parts on a real socket, with an engine that the test holds in its hand.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _data;
    private readonly bool _ownsData;

    private FakeServer(WebApplication app, FakeEngine engine, string data, bool ownsData)
    {
        _app = app;
        Engine = engine;
        _data = data;
        _ownsData = ownsData;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public FakeEngine Engine { get; }

    public string Data => _data;

    public static async Task<FakeServer> StartAsync(params string[] settings) =>
        await StartAsync(Directory.CreateTempSubdirectory("easel-test-").FullName, ownsData: true, settings);

    /// <summary>Another run of a server over the same data; the caller stopped the first.</summary>
    public static Task<FakeServer> StartOverAsync(string data, params string[] settings) => StartAsync(data, ownsData: false, settings);

    public HttpClient Client(string key = ServerProcess.DirectKey)
    {
        var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(1) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }

    public async Task<string> CreateKeyAsync(string group) => await _app.Services.GetRequiredService<KeyStore>().CreateAsync("test", group);

    public T Service<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Stops as a service manager would.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (_ownsData)
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private static async Task<FakeServer> StartAsync(string data, bool ownsData, string[] settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            ["--urls", "http://127.0.0.1:0", $"--Easel:DataDirectory={data}", $"--Easel:BootstrapKey={ServerProcess.DirectKey}", .. settings]);
        builder.Logging.ClearProviders();
        builder.AddEasel();
        builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(EngineWarmup)));
        var engine = new FakeEngine();
        builder.Services.AddSingleton<IImageEngine>(engine);
        WebApplication app = builder.Build();
        await app.PrepareDataAsync();
        app.UseEasel();
        await app.StartAsync();
        return new FakeServer(app, engine, data, ownsData);
    }
}
