namespace Easel.Scenes;

/// <summary>What a tagged surface of a model is for.</summary>
public enum SurfaceTag
{
    /// <summary>Things stand on it: table tops, roofs, the lid of a box. U × V points up.</summary>
    Top,

    /// <summary>People and animals sit on it: chair seats, benches, saddles.</summary>
    Seat,

    /// <summary>Things lie inside: the bottom of a bowl, a basket, a cabin.</summary>
    Inside,

    /// <summary>Text and pictures are printed on it.</summary>
    Print,

    /// <summary>A hand takes hold here: handles, grips, bars.</summary>
    Grip,

    /// <summary>Where both hands hold a thing: its middle lies at the centre, its right along U and its top along V.</summary>
    Hold,

    /// <summary>The shaded ground under it: table legs' room, a tree's crown.</summary>
    Under,

    /// <summary>The top of a head, where a hat sits: U points where the face looks, V to its left and is half the head's width.</summary>
    Crown,

    /// <summary>Where feet rest while the thing is ridden: the left foot's sole at the centre plus U, the right one's at the centre minus U.</summary>
    Foothold,

    /// <summary>Bodies lie here at full length: V points from the middle to where the head lies.</summary>
    Lie,

    /// <summary>Keys and drum heads that hands play on: the left hand's place at the centre plus U, the right one's at the centre minus U.</summary>
    Keys,

    /// <summary>The underside of a body that sits: it lies on a seat.</summary>
    Rump,

    /// <summary>A seat behind panes: the driver's hips are at the centre, a passenger's at the centre plus U; V points where they look and is as long as there is headroom.</summary>
    Cabin,
}
