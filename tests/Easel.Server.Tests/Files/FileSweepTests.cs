using System.Net;
using Easel.Accounts;
using Easel.Server.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests.Files;

public sealed class FileSweepTests
{
    private const int MostTries = 150;

    [Fact]
    public async Task Sweep_WhileRunning_LeavesOnlyWhatCanBeFetched()
    {
        // While nobody sweeps: a picture that has expired, a record without its file, and what crashes leave behind.
        await using ServerProcess idle = await ServerProcess.StartAsync("--Easel:FileSweepSeconds=86400");
        string folder = Path.Combine(idle.DataDirectory, "files");
        StoredFile expired = await new ShelfBeside(idle, new ShiftedTime(TimeSpan.FromHours(-25))).Shelf.SaveAsync(new byte[9], "png", 1, default);
        StoredFile lost = await new ShelfBeside(idle, new ShiftedTime(TimeSpan.FromHours(-2))).Shelf.SaveAsync(new byte[9], "png", 1, default);
        File.Delete(Path.Combine(folder, lost.Id));
        string orphan = Path.Combine(folder, new string('a', 32)), half = Path.Combine(folder, new string('b', 32) + LocalFileStore.UnfinishedSuffix);
        foreach (string old in (string[])[orphan, half])
        {
            await File.WriteAllBytesAsync(old, [4]);
            File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));
        }

        // While one is at it: a picture that lasts, and one that is just being stored.
        await using ServerProcess server = await idle.KillAndStartAgainAsync("--Easel:FileSweepSeconds=1");
        using HttpClient client = server.Client(key: null);
        var shelf = new ShelfBeside(server);
        (StoredFile good, string goodPath) = await shelf.PutAsync([1, 2, 3]);
        string young = Path.Combine(folder, new string('c', 32));
        await File.WriteAllBytesAsync(young, [4]);

        for (int tries = 0; tries < MostTries && (await IdsAsync(shelf) is not [_] || Directory.GetFiles(folder).Length > 2); tries++)
        {
            await Task.Delay(200);
        }

        Assert.Equal([good.Id], await IdsAsync(shelf));
        Assert.Equal(((string[])[good.Id, Path.GetFileName(young)]).Order(), Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(goodPath)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await client.GetAsync(shelf.Shelf.PathOf(expired.Id, "png", expired.ExpiresUtc))).StatusCode);
    }

    [Fact]
    public async Task Sweep_AfterACrashBetweenBytesAndRecord_RemovesTheBytesAtOnce()
    {
        await using ServerProcess server = await ServerProcess.StartAsync("--Easel:FileSweepSeconds=86400");
        await new ShelfBeside(server).Store.WriteAsync(new string('d', 32), new byte[9], default);

        // A shelf that opens after the crash, as that of a new server does: no grace for what lay there before.
        await new ShelfBeside(server, new ShiftedTime(TimeSpan.FromSeconds(5))).Shelf.SweepAsync(default);

        Assert.Empty(Directory.GetFiles(Path.Combine(server.DataDirectory, "files")));
    }

    [Fact]
    public async Task Server_Data_IsReadableByItsUserAlone()
    {
        await using ServerProcess server = await ServerProcess.StartAsync();
        (StoredFile file, _) = await new ShelfBeside(server).PutAsync([1]);

        const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(server.DataDirectory, SigningKey.FileName)) == ReadWrite);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(server.DataDirectory, "files", file.Id)) == ReadWrite);
    }

    private static async Task<string[]> IdsAsync(ShelfBeside shelf)
    {
        await using EaselDb db = shelf.Databases.CreateDbContext();
        return await db.Files.Select(f => f.Id).ToArrayAsync();
    }

    private sealed class ShiftedTime(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
    }
}
