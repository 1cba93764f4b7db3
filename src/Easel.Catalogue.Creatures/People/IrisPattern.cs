using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>A human eye: white that is warmer towards the corners, an iris of fine rays with a dark ring at its edge, pupil, catch lights,
/// and the soft shadow of the upper lid. The rest coordinates are the unit sphere with the gaze along +Z.</summary>
/// <param name="Iris">Colour of the iris.</param>
/// <param name="Angle">Angle of its edge from the gaze, radians.</param>
/// <param name="LidTop">Sine of the elevation of the upper lid's edge; the white lies in shade there.</param>
internal sealed record IrisPattern(LinearRgb Iris, float Angle, float LidTop) : SurfacePattern
{
    private static readonly Vector3 _white = LinearRgb.FromHex("#f3eee8").ToVector3();
    private static readonly Vector3 _corner = LinearRgb.FromHex("#e3b9a6").ToVector3();
    private static readonly Vector3 _pupil = new(0.006f, 0.005f, 0.005f);
    private static readonly Vector3 _glint = Vector3.Normalize(new Vector3(0.21f, 0.27f, 0.92f));
    private static readonly Vector3 _second = Vector3.Normalize(new Vector3(-0.20f, -0.22f, 0.95f));

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 d = Vector3.Normalize(point.Rest + new Vector3(0, 0, 1e-6f));
        float angle = MathF.Acos(Math.Clamp(d.Z, -1, 1));
        const float Edge = 0.028f, PupilShare = 0.45f, GlintAngle = 0.135f, GlintRadiance = 2.4f;
        float iris = Noise.SmoothStep(Angle + Edge, Angle - Edge, angle), pupil = Noise.SmoothStep((PupilShare * Angle) + Edge, (PupilShare * Angle) - Edge, angle);

        // Rays run outwards; light that enters above leaves below, where the iris glows.
        float spread = Math.Clamp(angle / Angle, 0, 1.2f), turn = MathF.Atan2(d.Y, d.X);
        float rays = Noise.Perlin(new Vector3(MathF.Cos(turn) * 9, MathF.Sin(turn) * 9, 2.2f * spread), 5);
        float limbal = Noise.SmoothStep(0.74f, 1.0f, spread), below = Math.Clamp(-d.Y / MathF.Sin(Angle), -1, 1);
        Vector3 color = Iris.ToVector3() * (1.30f + (0.30f * rays) + (0.75f * below) - (0.20f * spread));
        color = Vector3.Max(color, Iris.ToVector3() * 0.30f) * (1 - (0.70f * limbal));
        Vector3 white = Vector3.Lerp(_white, _corner, 0.75f * Noise.SmoothStep(0.62f, 1.05f, MathF.Abs(d.X)));
        color = Vector3.Lerp(Vector3.Lerp(white, color, iris), _pupil, pupil);

        // The lid and its lashes shade the top of the ball.
        color *= 1 - (0.55f * Noise.SmoothStep(LidTop - 0.26f, LidTop + 0.04f, d.Y));
        surface.BaseColor = Vector3.Clamp(color, Vector3.Zero, Vector3.One);
        float main = Noise.SmoothStep(GlintAngle + Edge, GlintAngle - Edge, Between(d, _glint)), small = 0.22f * Noise.SmoothStep(0.085f, 0.05f, Between(d, _second));
        surface.Emission += new Vector3(GlintRadiance * (main + small));
    }

    private static float Between(Vector3 a, Vector3 b) => MathF.Acos(Math.Clamp(Vector3.Dot(a, b), -1, 1));
}
