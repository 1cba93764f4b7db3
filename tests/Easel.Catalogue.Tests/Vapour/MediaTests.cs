using System.Numerics;
using Easel.Catalogue.Fire;
using Easel.Catalogue.Vapour;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Volumes;

namespace Easel.Catalogue.Tests.Vapour;

public sealed class MediaTests
{
    private static readonly Vector3 Size = new(0.8f, 1.2f, 0.7f);

    public static TheoryData<string, uint> All()
    {
        var data = new TheoryData<string, uint>();
        foreach (string kind in (ReadOnlySpan<string>)["fire", "blast", "steam", "smoke", "straight smoke", "cloud"])
        {
            data.Add(kind, 1);
            data.Add(kind, 77);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fill_AnySeed_EndsBeforeTheBoxDoes(string kind, uint seed)
    {
        // A volume cut off by its box shows as a flat face; only where it stands on something may it go on.
        VolumeGrid grid = Make(kind, seed).Fill(Size);
        float most = 0, total = 0;
        for (int i = 0; i <= 20; i++)
        {
            for (int j = 1; j <= 20; j++)
            {
                (float a, float b) = (i / 20f, j / 20f);
                float edge = 0.5f / 112;
                most = MathF.Max(most, MathF.Max(grid.At(new(a, 1 - edge, b)).X, MathF.Max(grid.At(new(edge, b, a)).X, grid.At(new(a, b, edge)).X)));
                most = MathF.Max(most, MathF.Max(grid.At(new(1 - edge, b, a)).X, grid.At(new(a, b, 1 - edge)).X));
                total += grid.At(new(0.2f + (0.6f * a), b, 0.5f)).X;
            }
        }

        Assert.True(most < 0.15f, $"{kind} is {most} dense at a side of its box.");
        Assert.True(total > 2, $"{kind} is empty.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fill_Twice_IsTheSame(string kind, uint seed)
    {
        VolumeGrid one = Make(kind, seed).Fill(Size), two = Make(kind, seed).Fill(Size);
        for (int i = 0; i < 500; i++)
        {
            var p = new Vector3((i * 0.618f) % 1, (i * 0.414f) % 1, (i * 0.732f) % 1);
            Assert.Equal(one.At(p), two.At(p));
        }
    }

    [Fact]
    public void Apply_SmokingThing_SmokesFromItsHighestPoint()
    {
        // A house with a chimney on one side.
        var house = new ModelBuilder().Add(Scenes.Kit.Shapes.Box(4, 3, 4, 0), Presets.Matte(LinearRgb.Gray(0.5f)))
            .Add(Scenes.Kit.Shapes.Box(0.4f, 1, 0.4f, 0).Move(1.5f, 2.5f, 0), Presets.Matte(LinearRgb.Gray(0.3f))).Build(ground: true);
        Model smoking = Exhalations.Apply(house, [Exhalations.Smoking], 5);
        Part smoke = Assert.Single(smoking.Parts, p => p.Material.Medium is not null);
        Assert.InRange(smoke.Mesh.Bounds.Min.X, 1, 1.7f);
        Assert.True(smoke.Mesh.Bounds.Max.Y > house.Bounds.Max.Y + 1);
        Assert.Same(smoking, Exhalations.Apply(smoking, [Exhalations.Smoking], 5));
    }

    [Fact]
    public void Apply_BurningThing_HasFlamesOverIt()
    {
        var box = new ModelBuilder().Add(Scenes.Kit.Shapes.Box(2, 1, 1, 0), Presets.Matte(LinearRgb.Gray(0.5f))).Build(ground: true);
        Model burning = Exhalations.Apply(box, [Exhalations.Burning], 5);
        Assert.Contains(burning.Parts, p => p.Material.Medium is FlameMedium && p.Mesh.Bounds.Max.Y > 1.3f);
    }

    private static Medium Make(string kind, uint seed) => kind switch
    {
        "fire" => new FlameMedium(9, seed, true, Vector3.UnitY) { OpticalDepth = 5 },
        "blast" => new FlameMedium(5, seed, true, Vector3.Normalize(new Vector3(0.3f, -1, 0.2f))) { OpticalDepth = 5 },
        "steam" => new SteamMedium(seed) { OpticalDepth = 2 },
        "smoke" => new SmokeMedium(0.3f, 1, seed) { OpticalDepth = 4 },
        "straight smoke" => new SmokeMedium(0.24f, 0, seed) { OpticalDepth = 4 },
        _ => new CloudMedium(seed) { OpticalDepth = 14 },
    };
}
