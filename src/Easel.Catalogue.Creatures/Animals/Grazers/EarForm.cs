using System.Numerics;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A leaf-shaped ear, in head units; the left one.</summary>
/// <param name="Place">Where it grows.</param>
/// <param name="Length">From root to tip.</param>
/// <param name="Width">Half width at its widest.</param>
/// <param name="Tilt">Lean to the side, radians: 0 upright, 1.6 level.</param>
/// <param name="Turn">Turn of the opening to the side, radians.</param>
/// <param name="Pitch">Lean, radians, forward positive.</param>
internal sealed record EarForm(Vector3 Place, float Length, float Width, float Tilt, float Turn, float Pitch = 0);
