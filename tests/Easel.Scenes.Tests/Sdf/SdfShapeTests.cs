using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Scenes.Tests.Sdf;

public sealed class SdfShapeTests
{
    [Fact]
    public void RoundConeDistance_RandomPoints_IsTheNearestSphereOfTheFamily()
    {
        Vector3 a = new(0.1f, 0.2f, 0.3f), b = new(0.9f, -0.3f, 0.4f);
        var cone = new RoundCone(a, 0.3f, b, 0.1f);
        var random = new RandomStream(7);
        for (int i = 0; i < 200; i++)
        {
            Vector3 p = random.Direction() * random.Range(0f, 2f);
            float nearest = float.MaxValue;
            for (int k = 0; k <= 2000; k++)
            {
                float t = k / 2000f;
                nearest = MathF.Min(nearest, Vector3.Distance(p, Vector3.Lerp(a, b, t)) - (0.3f - (0.2f * t)));
            }

            Assert.Equal(nearest, cone.Distance(p), 2e-3f);
        }
    }

    [Fact]
    public void Prune_PointsInTheBallNearTheSurface_KeepsTheDistance()
    {
        var group = new SdfGroup()
            .Union(new Ellipsoid(Vector3.Zero, 0.5f))
            .Union(new Chain([new(0, 0, 0, 0.2f), new(1, 0, 0, 0.2f), new(1, 1, 0, 0.1f), new(2, 1, 0, 0.1f)]), 0.2f)
            .Union(new Torus(new Vector3(1, 1, 0), Vector3.UnitY, 0.3f, 0.05f), 0.1f)
            .Subtract(new Ellipsoid(new Vector3(0.4f, 0.3f, 0), 0.2f), 0.1f);
        var random = new RandomStream(3);
        for (int i = 0; i < 60; i++)
        {
            Vector3 center = new(random.Range(-0.5f, 2f), random.Range(-0.5f, 1.2f), random.Range(-0.5f, 0.5f));
            SdfShape pruned = group.Prune(center, 0.1f);
            for (int k = 0; k < 20; k++)
            {
                Vector3 p = center + (random.Direction() * 0.1f * random.Next());
                Assert.Equal(group.Distance(p), pruned.Distance(p), 1e-5f);
            }
        }
    }

    [Fact]
    public void Prune_FlatEllipsoids_KeepsTheDistanceInEveryBall()
    {
        // Beside a flat ellipsoid the estimated distance changes by more than a metre per metre.
        var group = new SdfGroup()
            .Union(new Ellipsoid(Vector3.Zero, new Vector3(0.5f, 0.5f, 0.45f)))
            .Union(new Ellipsoid(new Vector3(0, 0.1f, 0.4f), new Vector3(0.35f, 0.08f, 0.09f)), 0.1f)
            .Subtract(new Ellipsoid(new Vector3(0, -0.1f, 0.5f), new Vector3(0.28f, 0.08f, 0.16f)), 0.12f);
        var random = new RandomStream(5);
        for (int i = 0; i < 200; i++)
        {
            Vector3 center = new(random.Range(-0.5f, 0.5f), random.Range(-0.4f, 0.4f), random.Range(0.2f, 0.6f));
            SdfShape pruned = group.Prune(center, 0.08f);
            for (int k = 0; k < 20; k++)
            {
                Vector3 p = center + (random.Direction() * 0.08f * random.Next());
                float whole = group.Distance(p);
                if (MathF.Abs(whole) < 0.02f)
                {
                    Assert.Equal(whole, pruned.Distance(p), 1e-5f);
                }
            }
        }
    }

    [Fact]
    public void Prune_InfluenceThroughAWideBlend_KeepsTheDistance()
    {
        // The first sphere reaches the surface of the third only through the second.
        var group = new SdfGroup()
            .Union(new Ellipsoid(new Vector3(0, 0, -1), 0.46f))
            .Union(new Ellipsoid(new Vector3(0, 0, -0.6f), 0.37f), 0.5f)
            .Union(new Ellipsoid(new Vector3(0, 0, 0.5f), 0.5f), 0.27f);

        Assert.Equal(group.Distance(Vector3.Zero), group.Prune(Vector3.Zero, 0.1f).Distance(Vector3.Zero), 1e-6f);
    }

    [Fact]
    public void Trace_RayAtASphere_HitsItsNearSide()
    {
        Vector3? hit = new Ellipsoid(new Vector3(0, 0, 5), 1).Trace(Vector3.Zero, Vector3.UnitZ);

        Assert.NotNull(hit);
        Assert.Equal(4, hit.Value.Z, 1e-3f);
        Assert.Null(new Ellipsoid(new Vector3(0, 0, 5), 1).Trace(Vector3.Zero, Vector3.UnitY));
    }

    [Fact]
    public void Shade_TwoColours_MixHalfAndHalfWhereSurfacesMeet()
    {
        var group = new SdfGroup()
            .Union(new Ellipsoid(new Vector3(-1, 0, 0), 1), 0, Vector3.UnitX)
            .Union(new Ellipsoid(new Vector3(1, 0, 0), 1), 0.1f, Vector3.UnitY);
        Lanes color = default;
        group.Shade(Lanes.Broadcast(Vector3.Zero), ref color);

        Assert.Equal(0.5f, color[0].X, 1e-4f);
        Assert.Equal(0.5f, color[0].Y, 1e-4f);
    }

    [Fact]
    public void TransformedShapeDistance_FlatSphere_HasTheRightSignAndNeverReachesTooFar()
    {
        var disc = new TransformedShape(new Ellipsoid(Vector3.Zero, 1), new Vector3(1, 0, 0), default, new Vector3(1, 0.2f, 1));
        var random = new RandomStream(5);
        for (int i = 0; i < 300; i++)
        {
            Vector3 p = new Vector3(1, 0, 0) + (random.Direction() * random.Range(0f, 3f));
            Vector3 q = new(p.X - 1, p.Y / 0.2f, p.Z);
            float d = disc.Distance(p);
            Assert.Equal(q.Length() < 1, d < 0);
            Assert.True(d <= p.Length() + 1);
        }

        Assert.Equal(2, disc.Distance(new Vector3(4, 0, 0)), 1e-4f);
        Assert.True(disc.Distance(new Vector3(1, 2.2f, 0)) > 1.9f);
    }
}
