using System.Numerics;
using Easel.Scenes.Lights;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Halls;

/// <summary>The cone of a spotlight, soft at its edge.</summary>
/// <param name="From">Where the lamp hangs, metres.</param>
/// <param name="Aim">Unit vector along its axis.</param>
/// <param name="Half">Half the angle of its cone, radians.</param>
internal sealed record SpotGobo(Vector3 From, Vector3 Aim, float Half) : Gobo
{
    /// <inheritdoc/>
    public override Vector3 Through(Vector3 position)
    {
        Vector3 d = position - From;
        float cosine = Vector3.Dot(d, Aim) / MathF.Max(d.Length(), 1e-3f), angle = MathF.Acos(Math.Clamp(cosine, -1, 1));
        return new Vector3(1 - Noise.SmoothStep(0.8f * Half, 1.05f * Half, angle));
    }
}
