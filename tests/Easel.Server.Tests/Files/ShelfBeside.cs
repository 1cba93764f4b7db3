using Easel.Accounts;
using Easel.Server.Features.Files;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests.Files;

/// <summary>The shelf of a running server, opened beside it: tests put files on it without drawing any.</summary>
internal sealed class ShelfBeside
{
    public ShelfBeside(ServerProcess server, TimeProvider? time = null)
    {
        IOptions<EaselOptions> options = Options.Create(new EaselOptions { DataDirectory = server.DataDirectory });
        Store = new LocalFileStore(options);
        Signer = new FileSigner(new SigningKey(options));
        Databases = server.Databases;
        Shelf = new PictureShelf(Store, Signer, Databases, options, time ?? TimeProvider.System);
    }

    public LocalFileStore Store { get; }

    public FileSigner Signer { get; }

    public EaselDbFactory Databases { get; }

    public PictureShelf Shelf { get; }

    /// <summary>Stores bytes and returns their record with path and query.</summary>
    public async Task<(StoredFile File, string Path)> PutAsync(byte[] bytes, string format = "png")
    {
        StoredFile file = await Shelf.SaveAsync(bytes, format, 1, CancellationToken.None);
        return (file, Shelf.PathOf(file.Id, format, file.ExpiresUtc));
    }
}
