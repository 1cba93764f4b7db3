using Easel.Server.Tests.LongWork;
using Easel.Studio;

namespace Easel.Server.Tests.Clients;

/// <summary>One server for all tests of what clients write on the wire: real but for its engine, which is done at once.</summary>
public sealed class WireFixture : IAsyncLifetime
{
    private const int Plenty = 100_000;

    internal FakeServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await FakeServer.StartAsync();
        Server.Engine.PaintsWholeSize = true;
        Server.Engine.Finish(Plenty);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>A client that sends these headers, a line each, besides.</summary>
    internal HttpClient Client(string headers = "") => Client(Server, headers);

    internal static HttpClient Client(FakeServer server, string headers)
    {
        HttpClient client = server.Client();
        foreach (string line in headers.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(": ", 2);
            Assert.True(client.DefaultRequestHeaders.TryAddWithoutValidation(parts[0], parts[1]));
        }

        return client;
    }

    /// <summary>What the engine was told to draw for a prompt that no other test has.</summary>
    internal Brief BriefOf(string prompt) => Server.Engine.Briefs.Single(b => b.Prompt == prompt);
}

/// <summary>Tests that share the server.</summary>
[CollectionDefinition(Name)]
public sealed class WireCollection : ICollectionFixture<WireFixture>
{
    public const string Name = "wire";
}
