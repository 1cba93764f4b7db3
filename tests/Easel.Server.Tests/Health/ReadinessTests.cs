using System.Net;
using Easel.Accounts;
using Easel.Server.Features.Health;
using Easel.Server.Tests.LongWork;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Server.Tests.Health;

public sealed class ReadinessTests(ServerFixture fixture)
{
    [Fact]
    public async Task Ready_RealServer_IsSoonReadyWithoutKey()
    {
        using HttpClient client = fixture.Server.Client(key: null);

        await Eventually.IsTrueAsync(async () => (await client.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ready_EngineHasNotDrawn_IsUnavailableInTheEnvelope()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();

        HttpResponseMessage early = await client.GetAsync("/readyz");
        server.Service<Readiness>().EngineIsReady();
        HttpResponseMessage late = await client.GetAsync("/readyz");

        ErrorAnswer error = await early.ErrorAsync();
        Assert.Equal((503, "not_ready", "server_error", null), (error.Status, error.Code, error.Type, error.Param));
        Assert.Contains("the engine has not drawn", error.Message, StringComparison.Ordinal);
        Assert.True(early.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal((HttpStatusCode.OK, "ready"), (late.StatusCode, await late.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Missing_WithoutDatabase_SaysSo()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        string empty = Directory.CreateTempSubdirectory("easel-test-").FullName;
        var readiness = new Readiness(new EaselDbFactory(empty), server.Service<IHostApplicationLifetime>(), NullLogger<Readiness>.Instance);
        readiness.EngineIsReady();

        Assert.Equal("the database does not answer", await readiness.MissingAsync(CancellationToken.None));
        Directory.Delete(empty, recursive: true);
    }

    [Fact]
    public async Task Missing_StoppingServer_SaysSo()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        Readiness readiness = server.Service<Readiness>();
        readiness.EngineIsReady();
        Assert.Null(await readiness.MissingAsync(CancellationToken.None));

        server.Service<IHostApplicationLifetime>().StopApplication();

        Assert.Equal("the server is stopping", await readiness.MissingAsync(CancellationToken.None));
    }
}
