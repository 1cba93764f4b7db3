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
    public void Grow_SameSeed_GivesTheSameFur() =>
        Assert.Equal(Fur.Grow(_skin, _style, 7).Positions.AsSpan(), Fur.Grow(_skin, _style, 7).Positions.AsSpan());
}
