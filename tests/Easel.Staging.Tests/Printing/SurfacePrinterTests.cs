using Easel.Catalogue;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Printing;

namespace Easel.Staging.Tests.Printing;

public sealed class SurfacePrinterTests
{
    [Theory]
    [InlineData("sign")]
    [InlineData("street-sign")]
    [InlineData("shop-sign")]
    [InlineData("neon-sign")]
    [InlineData("billboard")]
    [InlineData("chalkboard")]
    public void Print_EverySign_StandsProudOfItsPrintArea(string id)
    {
        for (uint seed = 0; seed < 4; seed++)
        {
            Model blank = Catalogue.Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(seed), Wishes.None));
            var notes = new List<string>();
            Model printed = SurfacePrinter.Print(blank, [new TextWish("Open Late", "e1")], id, 0.002f, seed, notes);
            Assert.Empty(notes);
            TaggedSurface area = blank.Surfaces.First(s => s.Tag == SurfaceTag.Print);
            Part text = printed.Parts.First(p => p.Material.Kind == FrameMaterialKind.Text);

            // The highest point in front of the area belongs to the print, or to a frame around it.
            float front = text.Mesh.Positions.Max(p => System.Numerics.Vector3.Dot(p - area.Center, area.Normal));
            Assert.InRange(front, 0.0002f, 0.1f);
            Assert.NotEqual(LinearRgb.White, SurfaceProbe.MeanColor(blank, area));
        }
    }

    [Fact]
    public void Print_ModelWithoutPrintArea_SaysSo()
    {
        Model post = new Scenes.Kit.ModelBuilder().Add(Scenes.Kit.Shapes.Box(1, 1, 1), Scenes.Materials.Presets.Steel()).Build();
        var notes = new List<string>();
        Assert.Same(post, SurfacePrinter.Print(post, [new TextWish("Hi", "e1")], "post", 0.002f, 0, notes));
        Assert.Contains("Hi", Assert.Single(notes), StringComparison.Ordinal);
    }
}
