using Easel.Imaging.Encoding;
using Easel.Server.Features.Images;

namespace Easel.Server.Tests.Reading;

public sealed class UploadStreamTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Read_CallerLeavesMeanwhile_EndsEarly()
    {
        File.WriteAllBytes(_path, new byte[100_000]);
        using var leave = new CancellationTokenSource();
        using var stream = new UploadStream(_path, leave.Token);

        Assert.Equal(1000, stream.Read(new byte[1000]));
        leave.Cancel();

        Assert.Equal((0, 0, -1), (stream.Read(new byte[1000]), stream.Read(new byte[1000], 0, 1000), stream.ReadByte()));
    }

    [Fact]
    public void Read_CallerLeavesWhileDecoding_IsCancelledAndNotABadPicture()
    {
        File.WriteAllBytes(_path, TestPictures.Png);
        using var leave = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => UploadStream.Read(
            _path,
            file =>
            {
                PictureDecoder.Check(file);
                leave.Cancel();
                return PictureDecoder.Decode(file);
            },
            leave.Token));
    }

    public void Dispose() => File.Delete(_path);
}
