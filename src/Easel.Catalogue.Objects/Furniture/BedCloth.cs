namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A cloth that lies over a bed and hangs down at its sides, metres.</summary>
/// <param name="Half">Half the width of what it lies on.</param>
/// <param name="From">Its edge towards the pillows, along Z.</param>
/// <param name="To">Its edge towards the foot, or where it turns down there.</param>
/// <param name="Top">Height at which it lies.</param>
/// <param name="Hem">Height of its hem.</param>
/// <param name="Puff">How far it rises between its hollows.</param>
/// <param name="HangsAtFoot">Whether it turns down at the foot as well.</param>
/// <param name="Seed">Tells cloths apart.</param>
internal readonly record struct BedCloth(float Half, float From, float To, float Top, float Hem, float Puff, bool HangsAtFoot, uint Seed);
