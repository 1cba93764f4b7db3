using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Catalogue.Environments.Studio;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public sealed class DistantViewTests
{
    [Fact]
    public void Blur_OfAnEvenPicture_LeavesItEven()
    {
        var painting = new BlurredPainting(1.5f, 32);
        painting.Paint(_ => new Vector3(0.2f, 0.4f, 0.6f));
        painting.Blur(0.2f);

        foreach (Vector2 p in (Vector2[])[new(0, 0), new(-1.5f, 1), new(1.5f, -1), new(9, 9)])
        {
            Assert.True(Vector3.Distance(new Vector3(0.2f, 0.4f, 0.6f), painting.At(p)) < 1e-5f);
        }
    }

    [Fact]
    public void Blur_OfABrightPoint_MakesAnEvenDiscOfTheSameLight()
    {
        const int Rows = 64;
        const float Radius = 0.25f;
        var painting = new BlurredPainting(1, Rows);
        painting.Ellipse(new Vector2(1f / Rows), new Vector2(0.9f / Rows), 0, _ => Vector3.One);
        painting.Blur(Radius);

        float area = MathF.PI * Radius * Radius * Rows * Rows / 4;
        Assert.InRange(painting.At(Vector2.Zero).X * area, 0.9f, 1.1f);
        Assert.Equal(painting.At(Vector2.Zero).X, painting.At(new Vector2(0.7f * Radius, 0)).X, 1e-5f);
        Assert.Equal(0, painting.At(new Vector2(1.4f * Radius, 0)).X);
    }

    [Fact]
    public void For_NoViewAllowedAndCountedBooks_ShowsNoViewAndNoShelf()
    {
        int views = 0, changed = 0;
        for (uint seed = 0; seed < 60; seed++)
        {
            var request = new EnvironmentRequest { Stream = new RandomStream(seed), AllowsView = true };
            Assert.Null(View(request with { AllowsView = false }));
            views += View(request) is null ? 0 : 1;
            changed += View(request) is { } free && View(request with { Forbidden = ["book"] }) is { } without && Differ(free, without) ? 1 : 0;
        }

        Assert.InRange(views, 20, 50);
        Assert.InRange(changed, 5, 25);
    }

    private static bool Differ(DistantViewPattern a, DistantViewPattern b) =>
        Enumerable.Range(-8, 16).Any(i => a.Painting.At(new Vector2(i / 8f, 0.3f)) != b.Painting.At(new Vector2(i / 8f, 0.3f)));

    private static DistantViewPattern? View(EnvironmentRequest request) => DistantViewPattern.For(
        request, Vector3.Zero, new StudioAxes(Vector3.Zero, 0, Vector3.UnitX, Vector3.UnitZ), new StudioExtent(1, 3, 4, 3, 1), LinearRgb.Gray(0.5f));
}
