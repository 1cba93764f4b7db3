using System.Numerics;
using Easel.Design;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Staging.Printing;

namespace Easel.Staging.Tests.Printing;

public sealed class PrintGeometryTests
{
    private static readonly Page s_page = PageDesigner.Design(new PageRequest
    {
        Width = 0.08f, Height = 0.06f, Carrier = "cup", Texts = [new PageText("Good B8%")],
    });

    [Fact]
    public void Build_FlatArea_LiesOnItAndIsText()
    {
        var area = new TaggedSurface(SurfaceTag.Print, new Vector3(1, 2, 3), new Vector3(0, 0, -0.04f), new Vector3(0, 0.03f, 0));
        Part part = Assert.Single(PrintGeometry.Build(s_page, area, new PrintRelief(0.001f)));
        Assert.Equal(FrameMaterialKind.Text, part.Material.Kind);
        Bounds box = part.Mesh.Bounds;

        // The normal of the area is +X.
        Assert.Equal(1.001f, box.Max.X, 1e-5f);
        Assert.InRange(box.Min.X, 0.999f, 1);
        Assert.True(box.Min.Z >= 2.96f && box.Max.Z <= 3.04f && box.Min.Y >= 1.97f && box.Max.Y <= 2.03f);
        Assert.Equal(s_page.Shapes[0].Polygons.Sum(p => p.Area), FacingArea(part.Mesh, Vector3.UnitX), 1e-6f);
    }

    [Fact]
    public void Build_CurvedArea_FollowsTheCylinder()
    {
        const float Radius = 0.04f;
        var area = new TaggedSurface(SurfaceTag.Print, new Vector3(0, 0.05f, Radius), new Vector3(0.04f, 0, 0), new Vector3(0, 0.03f, 0), Radius);
        Part part = Assert.Single(PrintGeometry.Build(s_page, area, new PrintRelief(0.0003f)));
        Assert.All(part.Mesh.Positions, p => Assert.InRange(new Vector2(p.X, p.Z).Length(), Radius - 0.0002f, Radius + 0.00031f));

        // No facet cuts below the surface it is printed on.
        for (int t = 0; t < part.Mesh.Indices.Length; t += 3)
        {
            Vector3 a = part.Mesh.Positions[part.Mesh.Indices[t]], b = part.Mesh.Positions[part.Mesh.Indices[t + 1]], c = part.Mesh.Positions[part.Mesh.Indices[t + 2]];
            bool isFront = new[] { a, b, c }.All(p => new Vector2(p.X, p.Z).Length() > Radius);
            Vector3 middle = (a + b + c) / 3;
            Assert.True(!isFront || new Vector2(middle.X, middle.Z).Length() > Radius);
        }

        // Arc lengths are kept: the ink on the cylinder is that of the page, a little stretched by its height.
        float expected = s_page.Shapes[0].Polygons.Sum(p => p.Area);
        Assert.InRange(FrontArea(part.Mesh, Radius), expected * 0.995f, expected * 1.015f);
    }

    [Fact]
    public void Build_FramedPage_GivesEachShapeAMaterialOfItsOwnName()
    {
        Page page = PageDesigner.Design(new PageRequest { Width = 1, Height = 0.4f, Carrier = "shop-sign", Texts = [new PageText("Bakery"), new PageText("since 1892")] });
        var area = new TaggedSurface(SurfaceTag.Print, default, new Vector3(0.5f, 0, 0), new Vector3(0, 0.2f, 0));
        string[] names = [.. PrintGeometry.Build(page, area, new PrintRelief(0.003f, 0, 0.001f)).Select(p => p.Material.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(2, names.Count(n => n.StartsWith("text.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("billboard", 7u)]
    [InlineData("neon-sign", 0u)]
    [InlineData("shop-sign", 0u)]
    public void Build_Bevelled_CoversEveryLetterJustOnce(string carrier, uint variant)
    {
        // Fat faces with hairlines are where bevels meet and turn inside out.
        Page page = PageDesigner.Design(new PageRequest { Width = 1.2f, Height = 0.6f, Carrier = carrier, Variant = variant, Texts = [new PageText("Open & Late %@8")] });
        var area = new TaggedSurface(SurfaceTag.Print, default, new Vector3(0.6f, 0, 0), new Vector3(0, 0.3f, 0));
        Part[] parts = [.. PrintGeometry.Build(page, area, new PrintRelief(0.02f, 0.01f, 0.01f, 0.002f))];
        for (int i = 0; i < parts.Length; i++)
        {
            float seen = Triangles(parts[i].Mesh).Sum(n => MathF.Max(0, n.Z)) * 0.5f, drawn = page.Shapes[i].Polygons.Sum(p => p.Area);
            Assert.Equal(drawn, seen, 0.004f * drawn);
        }
    }

    private static float FacingArea(Mesh mesh, Vector3 direction) => Triangles(mesh).Where(n => Vector3.Dot(Vector3.Normalize(n), direction) > 0.9f).Sum(n => n.Length()) * 0.5f;

    private static float FrontArea(Mesh mesh, float radius)
    {
        float area = 0;
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]], b = mesh.Positions[mesh.Indices[t + 1]], c = mesh.Positions[mesh.Indices[t + 2]];
            area += new[] { a, b, c }.All(p => new Vector2(p.X, p.Z).Length() > radius) ? Vector3.Cross(b - a, c - a).Length() * 0.5f : 0;
        }

        return area;
    }

    private static IEnumerable<Vector3> Triangles(Mesh mesh)
    {
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]];
            Vector3 n = Vector3.Cross(mesh.Positions[mesh.Indices[t + 1]] - a, mesh.Positions[mesh.Indices[t + 2]] - a);
            if (n.Length() > 1e-14f)
            {
                yield return n;
            }
        }
    }
}
