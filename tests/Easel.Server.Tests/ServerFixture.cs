using Easel.Server.Tests;

[assembly: AssemblyFixture(typeof(ServerFixture))]

namespace Easel.Server.Tests;

/// <summary>One server for all tests that do not need settings of their own.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    public ServerProcess Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await ServerProcess.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
