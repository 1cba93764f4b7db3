using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public sealed class BuildingTests
{
    [Fact]
    public void Skin_RingsFromAbove_FaceOutward()
    {
        var mesh = new TowerMesh();
        Vector2[] plan = Ring.Superellipse(new Vector2(3, -7), 10, 6, 3, 20, 0.4f);
        mesh.Skin(TowerSurface.Metal, 0, [new Ring(plan, 0), new Ring(plan, 30)], true, null);
        var walls = mesh.ToModel(new TowerMaterials(0, 0, 0, LinearRgb.White))!.Parts[0].Mesh;
        for (int i = 0; i < walls.Positions.Length; i++)
        {
            Vector3 outward = (walls.Positions[i] - new Vector3(3, 0, -7)) with { Y = 0 };
            Assert.True(Vector3.Dot(walls.Normals[i], outward) > 0);
        }
    }

    [Fact]
    public void Box_FlatSides_RunWholeBays()
    {
        var mesh = new TowerMesh();
        mesh.Box(TowerSurface.Glass, 42, Vector3.Zero, new Vector3(31, 50, 17));
        float bay = FacadeStyle.Of(FacadeKind.Glass, 42).Bay;
        foreach (Vector3 rest in mesh.ToModel(new TowerMaterials(0, 0, 0, LinearRgb.White))!.Parts[0].Mesh.Rest)
        {
            float bays = rest.X / bay;
            Assert.Equal(MathF.Round(bays), bays, 3);
        }
    }

    [Fact]
    public void Apply_FarAway_GivesTheMeanOfManyWindows()
    {
        var pattern = new FacadePattern(FacadeKind.Glass, 0.2f, 1);
        Vector3 near = Mean(pattern, 0.05f), far = Mean(pattern, 60);
        Assert.InRange(far.Y / near.Y, 0.6f, 1.4f);
        Assert.Equal(At(pattern, 12.3f, 45.6f, 200), At(pattern, 130.1f, 77.7f, 200));

        static Vector3 Mean(FacadePattern pattern, float footprint)
        {
            var stream = new RandomStream(3);
            Vector3 sum = default;
            const int Samples = 20000;
            for (int i = 0; i < Samples; i++)
            {
                sum += At(pattern, stream.Range(0f, 400f), stream.Range(0f, 250f), footprint, 1 + (i % 97)) / Samples;
            }

            return sum;
        }

        static Vector3 At(FacadePattern pattern, float along, float up, float footprint, int building = 9)
        {
            var surface = new SurfaceSample { BaseColor = Vector3.One };

            // Without storeys for machines the mean is the same everywhere.
            float floor = FacadeStyle.Of(FacadeKind.Glass, (uint)building).Floor, height = up % (floor * 12);
            pattern.Apply(new SurfacePoint(default, new Vector3(along, height, building), Vector3.UnitZ, default, footprint, 0), ref surface);
            return surface.Emission;
        }
    }

    [Theory]
    [InlineData("house")]
    [InlineData("skyscraper")]
    public void Build_ManySeeds_StandsOnTheGroundCentred(string id)
    {
        for (uint seed = 0; seed < 12; seed++)
        {
            Bounds box = Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(seed), Wishes.None)).Bounds;
            Assert.InRange(box.Min.Y, -0.01f, 0.01f);
            Assert.InRange(box.Center.X, -0.01f, 0.01f);
            Assert.InRange(box.Center.Z, -0.01f, 0.01f);
        }
    }

    [Fact]
    public void Build_HouseWithColouredParts_UsesTheColours()
    {
        LinearRgb blue = LinearRgb.FromHex("#2040c0"), yellow = LinearRgb.FromHex("#e0c020");
        var wishes = new Wishes { PartColors = Wishes.None.PartColors.Add("roof", blue).Add("door", yellow) };
        Model house = Catalogue.Default.FindObject("house")!.Build(new BuildRequest(new RandomStream(1), wishes));
        Assert.Equal(blue, house.Parts.First(p => p.Material.Name == "roof").Material.BaseColor);
        Assert.Equal(yellow, house.Parts.First(p => p.Material.Name == "door").Material.BaseColor);
    }
}
