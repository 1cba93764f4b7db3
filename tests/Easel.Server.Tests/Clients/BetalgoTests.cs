using Easel.Server.Tests.Reading;

namespace Easel.Server.Tests.Clients;

/// <summary>Betalgo.Ranul.OpenAI 9.2.6, by its source: its files have no type, as those of OpenAI's client for .NET.</summary>
public sealed class BetalgoTests(WireFixture wire) : WireTestBase(wire, "")
{
    [Fact]
    public async Task CreateImageEdit_SeveralPictures_AreRead()
    {
        await AnswerAsync(Form().Text("prompt", "betalgo several").Text("model", "gpt-image-2")
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=a.png; filename*=utf-8''a.png", TestPictures.Png)
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=b.png; filename*=utf-8''b.png", TestPictures.Png));

        AssertUploads("betalgo several", images: 2);
    }

    [Fact]
    public async Task CreateImageEdit_OnePicture_IsRead()
    {
        await AnswerAsync(Form()
            .Part("Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=prompt", "betalgo one"u8.ToArray())
            .Part("Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=model", "gpt-image-2"u8.ToArray())
            .Part("Content-Disposition: form-data; name=image; filename=a.png; filename*=utf-8''a.png", TestPictures.Png));

        AssertUploads("betalgo one", images: 1);
    }

    private static FormBody Form() => new()
    {
        Boundary = "1a2b3c4d-0000-4444-8888-9f9e9d9c9b9a", DeclaredBoundary = "\"1a2b3c4d-0000-4444-8888-9f9e9d9c9b9a\"",
    };
}
