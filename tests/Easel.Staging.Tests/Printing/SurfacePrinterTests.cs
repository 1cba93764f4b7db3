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
            Model printed = Print(id, blank, new TextWish("Open Late", "e1"), notes, seed).Model;
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
    public void Print_ModelWithoutPrintArea_IsLetteredOnItsFront()
    {
        Model chest = new Scenes.Kit.ModelBuilder().Add(Scenes.Kit.Shapes.Box(1, 1, 1), Scenes.Materials.Presets.Steel()).Build();
        var notes = new List<string>();
        LetteredModel lettered = Print("suitcase", chest, new TextWish("Hi", "e1"), notes);
        Assert.Empty(notes);
        Assert.Equal(0, lettered.Azimuth!.Value, 1e-4f);
        Assert.All(lettered.Model.Parts.Where(p => p.Material.Kind == FrameMaterialKind.Text), p => Assert.Equal(0.5f, p.Mesh.Bounds.Max.Z, 0.01f));
    }

    [Fact]
    public void Print_ModelWithoutRoom_SaysSo()
    {
        Model rod = new Scenes.Kit.ModelBuilder().Add(Scenes.Kit.Shapes.Cylinder(0.004f, 1), Scenes.Materials.Presets.Steel()).Build();
        var notes = new List<string>();
        Assert.Same(rod, Print("suitcase", rod, new TextWish("Hi", "e1"), notes).Model);
        Assert.Contains("Hi", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_FreeLetters_AreTheTextAloneInTheStuffOfTheirThing()
    {
        var notes = new List<string>();
        Model blank = Catalogue.Catalogue.Default.FindObject("letters")!.Build(new BuildRequest(new RandomStream(1), Wishes.None with { Material = "gold" }));
        Model letters = Print("letters", blank, new TextWish("HI", "e1"), notes).Model;
        Assert.All(letters.Parts, p => Assert.Equal(FrameMaterialKind.Text, p.Material.Kind));
        Assert.Equal(blank.Parts[0].Material.BaseColor, letters.Parts[0].Material.BaseColor);
        Assert.Equal(0, letters.Bounds.Min.Y, 1e-3f);
        Assert.True(letters.Bounds.Size.Z > 0.1f * letters.Bounds.Size.Y);
    }

    [Theory]
    [InlineData(TextEffect.Engraved)]
    [InlineData(TextEffect.Embossed)]
    [InlineData(TextEffect.Chalk)]
    [InlineData(TextEffect.Sprayed)]
    [InlineData(TextEffect.Painted)]
    [InlineData(TextEffect.Embroidered)]
    [InlineData(TextEffect.Icing)]
    [InlineData(TextEffect.Traced)]
    [InlineData(TextEffect.Neon)]
    public void Print_EveryEffect_ShowsItsLettersFromTheFront(TextEffect effect)
    {
        Model blank = Catalogue.Catalogue.Default.FindObject("stone-tablet")!.Build(new BuildRequest(new RandomStream(1), Wishes.None));
        var notes = new List<string>();
        Model printed = Print("stone-tablet", blank, new TextWish("Ox", "e1", null, null, effect), notes).Model;
        Assert.Empty(notes);
        Part[] letters = [.. printed.Parts.Where(p => p.Material.Kind == FrameMaterialKind.Text)];
        Assert.NotEmpty(letters);
        TaggedSurface area = blank.Surfaces.First(s => s.Tag == SurfaceTag.Print);
        Assert.All(letters, p => Assert.True(p.Mesh.Bounds.Max.Z > area.Center.Z));
        Assert.All(letters, p => Assert.True(p.Mesh.Bounds.Size.X <= 2.1f * area.U.Length()));
    }

    [Fact]
    public void Print_EveryThingThatPrintsText_HasRoomForIt()
    {
        var without = new List<string>();
        foreach (CatalogueEntry entry in Catalogue.Catalogue.Default.Objects.Where(e => e.Info.PrintsText))
        {
            float told = MathF.Max(entry.Info.Size.X, MathF.Max(entry.Info.Size.Y, entry.Info.Size.Z));
            Model model = entry.Build(new BuildRequest(new RandomStream(1), Wishes.None with { Words = ["lettered"] }, told / 150));
            if (!model.Surfaces.Any(s => s.Tag == SurfaceTag.Print) && PrintAreaFinder.Find(model, entry.Info.Family == "vehicles") is null)
            {
                without.Add(entry.Info.Id);
            }
        }

        Assert.Empty(without);
    }

    private static LetteredModel Print(string id, Model model, TextWish text, List<string> notes, uint seed = 0) => SurfacePrinter.Print(
        model, [text], Catalogue.Catalogue.Default.FindObject(id)!.Info, new Element { Id = "e1", Thing = id }, 0.002f, seed, notes);
}
