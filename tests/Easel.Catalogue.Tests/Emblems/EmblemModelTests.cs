using System.Numerics;
using Easel.Catalogue.Emblems;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Emblems;

/// <summary>House rules that every emblem keeps, and what wishes do to them. Without the packages of vector art there are none to test.</summary>
public sealed class EmblemModelTests
{
    private const int MostTriangles = 60_000;

    [Fact]
    public void Build_EveryEmblem_IsAClosedBodyOfItsSizeOnTheGround()
    {
        Parallel.ForEach(Catalogue.Default.Emblems, entry =>
        {
            Model model = Build(entry, Wishes.None);

            Vector3 size = model.Bounds.Size, told = entry.Info.Size;
            float largest = MathF.Max(told.X, told.Y);
            Assert.InRange(MathF.Max(size.X, size.Y), 0.97f * largest, 1.05f * largest);

            // A glow that is drawn, but no body, may have been counted beforehand.
            Assert.True(MathF.Abs(size.X - told.X) < 0.16f * largest && MathF.Abs(size.Y - told.Y) < 0.16f * largest, $"{entry.Info.Id} is {size}, not {told}");
            Assert.InRange(size.Z, 0.04f * largest, 0.24f * largest);
            Assert.InRange(model.Bounds.Min.Y, -0.04f * largest, 0.01f * largest);
            Assert.InRange(model.Bounds.Center.X, -0.02f * largest, 0.02f * largest);
            Assert.InRange(model.TriangleCount, 100, MostTriangles);
            foreach (Mesh mesh in model.Parts.Select(p => p.Mesh))
            {
                Assert.True(IsClosed(mesh), $"{entry.Info.Id} has a hole");
                Assert.All(mesh.Normals, n => Assert.InRange(n.Length(), 0.98f, 1.02f));
                Assert.True(Areas(mesh).Min() > 0, $"{entry.Info.Id} has an empty triangle");
            }
        });
    }

    [Fact]
    public void Emblems_AllNames_AreNoThingsNames()
    {
        HashSet<string> names = [.. Catalogue.Default.Objects.SelectMany(e => e.Info.Names)];

        Assert.All(Catalogue.Default.Emblems.SelectMany(e => e.Info.Names), n => Assert.True(names.Add(n), n));
    }

    [Fact]
    public void Entries_NameOfAThing_IsLeftToTheThing()
    {
        EmblemFile file = EmblemFile.Embedded();
        Assert.SkipWhen(file.Records.IsEmpty, "The packages of vector art were not restored.");
        CatalogueEntry[] alone = [.. EmblemManifest.Entries(file, [])];
        CatalogueEntry taken = alone.First(e => e.Info.Names.Length == 1), shared = alone.First(e => e.Info.Names.Length > 1);

        CatalogueEntry[] left = [.. EmblemManifest.Entries(file, [new Named(taken.Info), new Named(shared.Info with { Names = [shared.Info.Names[0]] })])];

        Assert.DoesNotContain(left, e => e.Info.Id == taken.Info.Id);
        Assert.Equal(shared.Info.Names.RemoveAt(0), left.Single(e => e.Info.Id == shared.Info.Id).Info.Names);
    }

    [Fact]
    public void Build_SameSeed_GivesTheSameBytes()
    {
        CatalogueEntry octopus = Find("octopus");

        Mesh first = Build(octopus, Wishes.None).Parts[0].Mesh, second = Build(octopus, Wishes.None).Parts[0].Mesh;

        Assert.Equal(first.Positions, second.Positions);
        Assert.Equal(first.Normals, second.Normals);
        Assert.Equal(first.Indices, second.Indices);
    }

    [Theory]
    [InlineData("#c02020")]
    [InlineData("#2050c0")]
    [InlineData("#20a040")]
    public void Build_AskedColor_IsTheMainColor(string hex)
    {
        LinearRgb asked = LinearRgb.FromHex(hex);

        Vector3 mean = MeanColor(Build(Find("octopus"), Wishes.None with { Colors = [asked] }));

        // The brightest component of what is asked is by far the brightest of what is seen.
        float[] wish = [asked.R, asked.G, asked.B], seen = [mean.X, mean.Y, mean.Z];
        int strongest = Array.IndexOf(wish, wish.Max());
        Assert.Equal(strongest, Array.IndexOf(seen, seen.Max()));
        Assert.True(seen.Max() > 1.6f * seen.Where((_, i) => i != strongest).Max());
    }

    [Fact]
    public void Build_AskedColor_LeavesAccentsAlone()
    {
        // The spots of a ladybug are dark on any coat.
        Model red = Build(Find("ladybug"), Wishes.None with { Colors = [LinearRgb.FromHex("#d02020")] });

        int dark = 0, coat = 0;
        foreach (Vector3 color in Colors(red))
        {
            dark += LinearRgb.FromVector3(color).Luminance < 0.04f ? 1 : 0;
            coat += color.X > 0.3f && color.X > 3 * color.Y ? 1 : 0;
        }

        Assert.True(coat > dark / 3 && dark > coat / 5, $"{coat} of the coat, {dark} dark");
    }

    private static CatalogueEntry Find(string name)
    {
        Assert.SkipWhen(Catalogue.Default.Emblems.IsEmpty, "The packages of vector art were not restored.");
        return EmblemManifest.Entries(EmblemFile.Embedded(), []).First(e => e.Info.Names.Contains(name));
    }

    private static Model Build(CatalogueEntry entry, Wishes wishes) =>
        entry.Build(new BuildRequest(new RandomStream(4), wishes, MathF.Max(entry.Info.Size.X, entry.Info.Size.Y) / 100));

    private static Vector3 MeanColor(Model model)
    {
        Vector3[] colors = [.. Colors(model)];
        return colors.Aggregate(Vector3.Zero, (sum, c) => sum + c) / colors.Length;
    }

    private static IEnumerable<Vector3> Colors(Model model)
    {
        foreach (Part part in model.Parts.Where(p => p.Material.Pattern is EmblemPicture))
        {
            for (int i = 0; i < part.Mesh.Positions.Length; i++)
            {
                if (part.Mesh.Normals[i].Z > 0.7f)
                {
                    var sample = new SurfaceSample { BaseColor = Vector3.One };
                    part.Material.Pattern!.Apply(new SurfacePoint(default, part.Mesh.Positions[i], part.Mesh.Normals[i], default, 1e-4f, 0), ref sample);
                    yield return sample.BaseColor;
                }
            }
        }
    }

    /// <summary>Every edge is passed once in each direction.</summary>
    private static bool IsClosed(Mesh mesh)
    {
        var edges = new HashSet<(int, int)>();
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            for (int k = 0; k < 3; k++)
            {
                if (!edges.Add((mesh.Indices[t + k], mesh.Indices[t + ((k + 1) % 3)])))
                {
                    return false;
                }
            }
        }

        return edges.All(e => edges.Contains((e.Item2, e.Item1)));
    }

    private static IEnumerable<float> Areas(Mesh mesh)
    {
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]];
            yield return Vector3.Cross(mesh.Positions[mesh.Indices[t + 1]] - a, mesh.Positions[mesh.Indices[t + 2]] - a).Length();
        }
    }

    private sealed class Named(EntryInfo info) : CatalogueEntry
    {
        public override EntryInfo Info => info;

        public override Model Build(BuildRequest request) => throw new NotSupportedException();
    }
}
