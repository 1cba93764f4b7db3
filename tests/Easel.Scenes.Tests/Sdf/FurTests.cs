using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Scenes.Tests.Sdf;

public sealed class FurTests
{
    private static readonly Mesh _skin = SdfMesher.Build(new Ellipsoid(Vector3.Zero, 0.5f), 0.05f);
    private static readonly FurStyle _style = new() { Count = 2000, Length = 0.05f, Width = 0.005f };

    [Fact]
    public void Grow_OnASphere_KeepsTheNormalsOfTheSkin()
    {
        Mesh fur = Fur.Grow(_skin, _style, 7);

        // Roundness turns them a little across the blade; the tip is half a hair's length from its root.
        Assert.NotEmpty(fur.Positions);
        for (int i = 0; i < fur.Positions.Length; i++)
        {
            Assert.True(Vector3.Dot(fur.Normals[i], Vector3.Normalize(fur.Positions[i])) > 0.95f);
        }
    }

    [Fact]
    public void Grow_GuardHairs_StandFartherOffTheSkin()
    {
        float Reach(float share) => Fur.Grow(_skin, _style with { GuardHairs = share }, 7).Positions.Max(p => p.Length());

        Assert.True(Reach(1) > Reach(0) + (0.2f * _style.Lift * _style.Length));
    }

    [Fact]
    public void Grow_WithRelief_RoundsTuftsButStaysLitAsTheSkin()
    {
        Mesh fur = Fur.Grow(_skin, _style with { Relief = 0.75f, Roundness = 0 }, 7);
        float[] cosines = [.. fur.Positions.Select((p, i) => Vector3.Dot(fur.Normals[i], Vector3.Normalize(p)))];

        // Tufts catch light by themselves, yet three parts of the normal come from the body.
        Assert.InRange(cosines.Average(), 0.85f, 0.98f);
        Assert.True(cosines.Min() > 0.5f);
    }

    [Fact]
    public void Grow_RootTint_ColoursRootsOnly()
    {
        Mesh fur = Fur.Grow(_skin, _style with { RootTint = new Vector3(0.5f, 1, 1), ShadeVariation = 0 }, 7);

        Assert.Equal(0.5f * fur.Colors[0].Y, fur.Colors[0].X, 1e-5f);
        Assert.Equal(fur.Colors[4].Y, fur.Colors[4].X, 1e-5f);
    }

    [Fact]
    public void Grow_SameSeed_GivesTheSameFur() =>
        Assert.Equal(Fur.Grow(_skin, _style, 7).Positions.AsSpan(), Fur.Grow(_skin, _style, 7).Positions.AsSpan());
}
