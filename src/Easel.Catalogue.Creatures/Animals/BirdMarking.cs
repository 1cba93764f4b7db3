namespace Easel.Catalogue.Animals;

/// <summary>How a small bird is marked.</summary>
internal enum BirdMarking
{
    /// <summary>Coloured face and breast with a grey rim: a robin.</summary>
    FaceAndBreast,

    /// <summary>Coloured breast below a head of the back's colour: a bluebird.</summary>
    Breast,

    /// <summary>One colour with a dark mask round the beak: a cardinal.</summary>
    Mask,

    /// <summary>One colour, a little paler below: a canary.</summary>
    Plain,

    /// <summary>Streaked back, pale cheeks, dark bib: a sparrow.</summary>
    Streaked,
}
