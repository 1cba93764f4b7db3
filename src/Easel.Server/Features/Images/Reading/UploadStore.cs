using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Reading;

/// <summary>Where uploads lie while their request is worked on: on the disk of the data folder, not in memory.</summary>
internal sealed class UploadStore
{
    private readonly string _root;

    /// <summary>A store in the data folder. What a stopped server left behind is deleted.</summary>
    public UploadStore(IOptions<EaselOptions> options)
    {
        _root = Path.GetFullPath(Path.Combine(options.Value.DataDirectory, "uploads"));
        if (Directory.Exists(_root))
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    /// <summary>A folder for one request; the caller disposes of it.</summary>
    public UploadFolder Open() => new(Path.Combine(_root, Guid.NewGuid().ToString("N")));
}
