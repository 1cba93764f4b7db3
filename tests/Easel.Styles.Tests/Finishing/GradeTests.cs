using System.Numerics;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class GradeTests
{
    [Fact]
    public void Apply_BlackAndWhite_Stay()
    {
        var grade = new Grade(0.4f, 0.3f);
        Assert.Equal(Vector3.Zero, grade.Apply(Vector3.Zero));
        Assert.Equal(1, grade.Apply(Vector3.One).Y, 1e-3f);
    }

    [Fact]
    public void Apply_GreyRamp_RisesAndWarmsTowardsTheLight()
    {
        var grade = new Grade(0.4f, 0.3f);
        float last = 0;
        for (float grey = 0.02f; grey <= 0.9f; grey += 0.02f)
        {
            Vector3 c = grade.Apply(new Vector3(grey));
            Assert.True(c.Y > last);
            Assert.InRange(MathF.Max(c.X, c.Z), 0, 1);
            last = c.Y;
        }

        Vector3 shadow = grade.Apply(new Vector3(0.02f)), light = grade.Apply(new Vector3(0.6f));
        Assert.True(shadow.Z > shadow.X);
        Assert.True(light.X > light.Z);
    }
}
