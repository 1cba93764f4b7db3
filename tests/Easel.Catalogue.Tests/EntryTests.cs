using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests;

/// <summary>House rules that every entry keeps; being in the manifest makes it a case.</summary>
public sealed class EntryTests
{
    private const int MostTriangles = 1_500_000;

    public static TheoryData<string> Ids => [.. Catalogue.Default.Objects.Select(e => e.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Build_AnyEntry_StandsOnTheGroundAtItsSize(string id)
    {
        EntryInfo info = Catalogue.Default.FindObject(id)!.Info;
        Model model = BuildCoarse(id, seed: 1);

        Vector3 size = model.Bounds.Size;
        float largest = MathF.Max(size.X, MathF.Max(size.Y, size.Z)), told = MathF.Max(info.Size.X, MathF.Max(info.Size.Y, info.Size.Z));

        // What floats has its waterline at zero; everything else stands on it, with fur tips a little in the ground.
        float draught = info.Support == Support.Water ? 0.15f : 0.04f;
        Assert.InRange(model.Bounds.Min.Y, -draught * largest, 0.03f * largest);
        Assert.InRange(model.Bounds.Center.X, -0.25f * largest, 0.25f * largest);
        Assert.InRange(model.Bounds.Center.Z, -0.25f * largest, 0.25f * largest);
        Assert.InRange(largest, told / 2.5f, told * 2.5f);
        Assert.InRange(model.TriangleCount, 100, MostTriangles);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Build_AnyEntry_HasUnitNormalsAndNamedMaterials(string id)
    {
        foreach (Part part in BuildCoarse(id, seed: 2).Parts)
        {
            Assert.NotEmpty(part.Material.Name);
            Assert.All(part.Mesh.Normals, n => Assert.InRange(n.Length(), 0.98f, 1.02f));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Build_SameSeed_GivesTheSameGeometry(string id)
    {
        Assert.Equal(Fingerprint(BuildCoarse(id, seed: 3)), Fingerprint(BuildCoarse(id, seed: 3)));
    }

    [Fact]
    public void Constructor_SharedName_IsRefused()
    {
        CatalogueEntry entry = Catalogue.Default.Objects[0];

        Assert.Throws<ArgumentException>(() => new Catalogue([entry, entry], []));
    }

    private static Model BuildCoarse(string id, uint seed)
    {
        CatalogueEntry entry = Catalogue.Default.FindObject(id)!;
        float told = MathF.Max(entry.Info.Size.X, MathF.Max(entry.Info.Size.Y, entry.Info.Size.Z));
        return entry.Build(new BuildRequest(new RandomStream(seed), Wishes.None, told / 150));
    }

    private static uint Fingerprint(Model model)
    {
        uint hash = 1;
        foreach (Mesh mesh in model.Parts.Select(p => p.Mesh))
        {
            foreach (Vector3 p in mesh.Positions)
            {
                hash = Hash.Mix(hash, BitConverter.SingleToUInt32Bits(p.X), Hash.Mix(BitConverter.SingleToUInt32Bits(p.Y), BitConverter.SingleToUInt32Bits(p.Z)));
            }
        }

        return hash;
    }
}
