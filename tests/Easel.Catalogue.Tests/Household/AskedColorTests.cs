using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Household;

/// <summary>A colour that is asked for is that of the large visible body.</summary>
public sealed class AskedColorTests
{
    /// <summary>Share of the surface that must be of the colour.</summary>
    private const float LeastShare = 0.22f;

    [Theory]
    [InlineData("toaster")]
    [InlineData("kettle")]
    [InlineData("teapot")]
    [InlineData("refrigerator")]
    [InlineData("oven")]
    [InlineData("microwave")]
    [InlineData("plate")]
    [InlineData("toilet")]
    [InlineData("hair-dryer")]
    [InlineData("cell-phone")]
    [InlineData("laptop")]
    [InlineData("tv")]
    [InlineData("keyboard")]
    [InlineData("computer-mouse")]
    [InlineData("camera")]
    [InlineData("headphones")]
    [InlineData("printer")]
    [InlineData("desk")]
    [InlineData("stool")]
    [InlineData("bench")]
    [InlineData("bucket")]
    [InlineData("basket")]
    [InlineData("gift-box")]
    [InlineData("pillow")]
    [InlineData("donut")]
    [InlineData("tomato")]
    [InlineData("pumpkin")]
    public void Build_AskedColor_CoversTheBody(string id)
    {
        CatalogueEntry entry = Catalogue.Default.FindObject(id)!;
        Wishes wishes = Wishes.None with { Colors = [LinearRgb.FromHex("#1f4fd0")] };

        Model model = entry.Build(new BuildRequest(new RandomStream(5), wishes, 0.01f));

        float all = 0, asked = 0;
        foreach (Part part in model.Parts)
        {
            float area = Area(part.Mesh);
            LinearRgb c = part.Material.BaseColor;
            all += area;
            asked += c.B > 2 * MathF.Max(c.R, c.G) ? area : 0;
        }

        Assert.True(asked / all > LeastShare, $"{asked / all:P0} of the {id} is blue");
    }

    private static float Area(Mesh mesh)
    {
        float area = 0;
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]];
            area += 0.5f * Vector3.Cross(mesh.Positions[mesh.Indices[t + 1]] - a, mesh.Positions[mesh.Indices[t + 2]] - a).Length();
        }

        return area;
    }
}
