using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class ToneTableTests
{
    [Fact]
    public void Apply_Radiances_IsCloseToTheCurveItself()
    {
        foreach (ToneCurve curve in (ToneCurve[])[new AgxCurve(1.2f, 1.3f, 0.62f), new NeutralCurve(1.06f, 0.8f)])
        {
            var grade = new Grade(0.3f, 0.2f);
            var table = new ToneTable(curve, grade);
            float sum = 0;
            for (int i = 0; i < 512; i++)
            {
                // Colours of all hues from deep shadow to the sun.
                Vector3 radiance = new Vector3(1 + (i & 7), 1 + ((i >> 3) & 7), 1 + (i >> 6)) * (0.02f * MathF.Pow(2, i * 0.37f % 5));
                Vector3 display = grade.Apply(curve.Apply(radiance)), code = table.Apply(radiance);
                Vector3 error = Vector3.Abs(new Vector3(Srgb.Encode(display.X), Srgb.Encode(display.Y), Srgb.Encode(display.Z)) - code);
                float worst = MathF.Max(error.X, MathF.Max(error.Y, error.Z));
                Assert.InRange(worst, 0, 0.045f);
                sum += worst;
            }

            Assert.InRange(sum / 512, 0, 0.006f);
        }
    }

    [Fact]
    public void Apply_Greys_StayGreyAndRise()
    {
        var table = new ToneTable(new NeutralCurve(1.1f, 1.1f), null);
        float last = -1;
        for (float stop = -9; stop < 5; stop += 0.05f)
        {
            Vector3 code = table.Apply(new Vector3(MathF.Pow(2, stop)));
            Assert.Equal(code.X, code.Y, 1e-4f);
            Assert.Equal(code.Z, code.Y, 1e-4f);
            Assert.True(code.Y >= last);
            last = code.Y;
        }

        Assert.Equal(Vector3.Zero, table.Apply(Vector3.Zero));
    }
}
