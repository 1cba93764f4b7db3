namespace Easel.Catalogue.People;

/// <summary>Arms of gestures and activities.</summary>
internal readonly partial record struct ArmPose
{
    /// <summary>Forearms crossed before the chest: this one lies over the other.</summary>
    public static ArmPose CrossedOver => new(new(-0.50f, -0.40f, 0.44f), new(0.7f, -1, -0.1f), new(-0.92f, 0.30f, -0.25f), new(0.1f, 0.35f, 1), 0.30f);

    /// <summary>Forearms crossed before the chest: this one lies under the other, its hand between arm and body.</summary>
    public static ArmPose CrossedUnder => new(new(-0.46f, -0.47f, 0.34f), new(0.7f, -1, -0.1f), new(-0.90f, 0.22f, -0.36f), new(0.1f, 0.35f, 1), 0.35f);

    /// <summary>The hand at the chin.</summary>
    public static ArmPose AtChin => new(new(-0.25f, -0.05f, 0.47f), new(0.35f, -1, 0.15f), new(-0.28f, 1, -0.18f), new(0.55f, 0.1f, 1), 0.62f);

    /// <summary>Forward and down over a table, as if writing.</summary>
    public static ArmPose Writing => new(new(-0.16f, -0.46f, 0.58f), new(0.9f, -0.7f, -0.3f), new(-0.40f, -0.25f, 1), new(0.25f, 1, 0.2f), 0.55f);

    /// <summary>Hand over a keyboard.</summary>
    public static ArmPose Typing => new(new(-0.14f, -0.46f, 0.58f), new(0.9f, -0.7f, -0.4f), new(-0.20f, -0.08f, 1), new(0.1f, 1, 0.1f), 0.32f);

    /// <summary>Stretched forward with a brush.</summary>
    public static ArmPose Painting => new(new(0.02f, -0.10f, 0.80f), new(0.5f, -1, -0.2f), new(-0.10f, 0.35f, 1), new(0.8f, 0.8f, 0), 0.72f);

    /// <summary>Forearm forward, the palm up, with a plate or palette on it.</summary>
    public static ArmPose Serving => new(new(0.06f, -0.42f, 0.55f), new(0.6f, -1, -0.3f), new(-0.15f, 0.05f, 1), new(0.1f, -1, 0.1f), 0.12f);

    /// <summary>Before the belly with a spoon or stick that points down.</summary>
    public static ArmPose Stirring => new(new(-0.14f, -0.40f, 0.58f), new(0.8f, -0.8f, -0.3f), new(-0.30f, -0.15f, 1), new(0.95f, 0.45f, 0), 0.82f);

    /// <summary>Something at the mouth.</summary>
    public static ArmPose AtMouth => new(new(-0.22f, -0.06f, 0.55f), new(0.6f, -1, 0), new(-0.40f, 0.75f, -0.15f), new(0.75f, 0.2f, 0.6f), 0.72f);

    /// <summary>A telephone at the ear.</summary>
    public static ArmPose AtEar => new(new(0.03f, 0.06f, 0.30f), new(0.9f, -0.8f, 0.2f), new(-0.22f, 1, -0.12f), new(1, 0.15f, 0.3f), 0.48f);

    /// <summary>A camera before the face.</summary>
    public static ArmPose AtEyes => new(new(-0.18f, 0.10f, 0.52f), new(0.8f, -1, 0), new(-0.45f, 0.9f, 0.1f), new(0.6f, 0.1f, -0.5f), 0.45f);

    /// <summary>Palms together before the breast.</summary>
    public static ArmPose Praying => new(new(-0.335f, -0.28f, 0.42f), new(1, -0.7f, -0.1f), new(-0.02f, 1, 0.25f), new(1, 0.0f, 0.0f), 0.0f);

    /// <summary>Palms near each other before the breast.</summary>
    public static ArmPose Clapping => new(new(-0.22f, -0.24f, 0.52f), new(1, -0.8f, -0.1f), new(-0.18f, 0.85f, 0.55f), new(1, 0.1f, -0.1f), 0.05f);

    /// <summary>The flat hand at the brow.</summary>
    public static ArmPose Saluting => new(new(0.10f, 0.27f, 0.34f), new(1, -0.35f, 0.1f), new(-0.92f, 0.42f, 0.05f), new(0.25f, 0.6f, 0.6f), 0.0f);

    /// <summary>Forward round somebody.</summary>
    public static ArmPose Embracing => new(new(0.02f, -0.12f, 0.74f), new(1, -0.5f, 0), new(-0.75f, 0.1f, 0.65f), new(0.6f, 0.15f, 0.75f), 0.18f);

    /// <summary>Over somebody's shoulders, the hand on the back.</summary>
    public static ArmPose OverShoulders => new(new(0.04f, 0.06f, 0.68f), new(1, -0.4f, 0), new(-0.80f, -0.25f, 0.35f), new(0.45f, 0.25f, 0.8f), 0.20f);

    /// <summary>Round somebody's waist, the hand on the back.</summary>
    public static ArmPose RoundWaist => new(new(0.06f, -0.40f, 0.62f), new(1, -0.5f, -0.1f), new(-0.85f, 0.15f, 0.30f), new(0.40f, 0.10f, 0.85f), 0.20f);

    /// <summary>Forward at the height of the waist, to take a hand.</summary>
    public static ArmPose Greeting => new(new(-0.16f, -0.42f, 0.66f), new(0.7f, -0.8f, -0.4f), new(-0.12f, 0.05f, 1), new(1, 0.1f, 0.1f), 0.42f);

    /// <summary>Straight up.</summary>
    public static ArmPose Raised => new(new(0.26f, 0.88f, 0.14f), new(1, 0.1f, -0.2f), new(0.12f, 1, 0.05f), new(0.1f, 0.1f, -1), 0.10f);

    /// <summary>Straight up, the fist closed.</summary>
    public static ArmPose RaisedFist => Raised with { Wrist = new(0.22f, 0.80f, 0.26f), Curl = 0.95f };

    /// <summary>Up and out to both sides, fists round a bar over the head.</summary>
    public static ArmPose Pressing => new(new(0.34f, 0.78f, 0.10f), new(1, -0.3f, 0.1f), new(0.02f, 0.35f, 1), new(0, 1, -0.35f), 0.92f);

    /// <summary>Out to the side, level.</summary>
    public static ArmPose Sideways => new(new(0.95f, -0.06f, 0.10f), new(0, -0.6f, -1), new(1, 0, 0.1f), new(0, 1, 0.1f), 0.06f);

    /// <summary>Out and down, for balance.</summary>
    public static ArmPose Balancing => new(new(0.74f, -0.52f, 0.16f), new(0.3f, -0.4f, -1), new(0.85f, -0.25f, 0.2f), new(0.3f, 1, 0.1f), 0.12f);

    /// <summary>Forward and open, as one speaks.</summary>
    public static ArmPose Explaining => new(new(0.40f, -0.34f, 0.52f), new(0.5f, -1, -0.4f), new(0.55f, 0.35f, 0.75f), new(0.2f, -0.8f, 0.5f), 0.16f);

    /// <summary>The fist before the chin.</summary>
    public static ArmPose Guarding => new(new(-0.10f, -0.02f, 0.50f), new(0.6f, -1, 0), new(-0.30f, 0.75f, 0.55f), new(0.6f, 0.2f, 0.8f), 0.95f);

    /// <summary>The fist thrust forward.</summary>
    public static ArmPose Punching => new(new(-0.20f, 0.04f, 0.92f), new(0.8f, -1, 0), new(-0.15f, 0.05f, 1), new(0.2f, 1, 0), 0.98f);

    /// <summary>Behind and over the shoulder, about to throw.</summary>
    public static ArmPose Throwing => new(new(0.56f, 0.42f, -0.22f), new(1, 0.15f, -0.6f), new(0.05f, 0.85f, -0.35f), new(0.2f, 0.3f, -1), 0.50f);

    /// <summary>Held forward with a sword.</summary>
    public static ArmPose Wielding => new(new(0.10f, -0.22f, 0.66f), new(0.7f, -1, -0.3f), new(-0.10f, 0.15f, 1), new(1, 0.35f, 0), 0.86f);

    /// <summary>The forearm upright beside the shoulder, the hand round a shaft.</summary>
    public static ArmPose Shaft => new(new(0.08f, -0.22f, 0.52f), new(0.6f, -1, -0.2f), new(-0.45f, 0.15f, 0.75f), new(0.85f, 0.30f, 0.5f), 0.84f);

    /// <summary>Both hands under something before the belly.</summary>
    public static ArmPose Bearing => new(new(-0.02f, -0.44f, 0.56f), new(0.9f, -0.8f, -0.4f), new(-0.42f, 0.10f, 0.9f), new(0.75f, -0.70f, 0), 0.30f);

    /// <summary>Against something that is pushed.</summary>
    public static ArmPose Pushing => new(new(0.02f, -0.18f, 0.80f), new(0.9f, -0.8f, 0), new(-0.05f, 0.90f, 0.35f), new(0.1f, 0.25f, -1), 0.10f);

    /// <summary>On the thigh of a seated figure.</summary>
    public static ArmPose OnLap => new(new(0.0f, -0.62f, 0.50f), new(1, -0.3f, -0.5f), new(-0.35f, -0.25f, 1), new(0.1f, 1, 0.3f), 0.25f);

    /// <summary>On the knee of a seated figure.</summary>
    public static ArmPose OnKnee => new(new(0.20f, -0.70f, 0.46f), new(1, -0.2f, -0.5f), new(0.10f, -0.30f, 1), new(0.15f, -1, 0.1f), 0.22f);

    /// <summary>Both hands before the eyes.</summary>
    public static ArmPose Weeping => new(new(-0.20f, 0.14f, 0.42f), new(0.8f, -1, 0.1f), new(-0.35f, 1, -0.15f), new(0.3f, 0.1f, 1), 0.50f);

    /// <summary>On a guitar's neck, out to the side.</summary>
    public static ArmPose Fretting => new(new(0.30f, -0.24f, 0.58f), new(0.3f, -1, -0.1f), new(-0.15f, 0.75f, 0.25f), new(0.75f, 0.05f, -0.75f), 0.62f);

    /// <summary>Over the strings before the belly.</summary>
    public static ArmPose Strumming => new(new(-0.18f, -0.50f, 0.54f), new(1, -0.35f, -0.3f), new(-0.70f, -0.45f, 0.25f), new(0.2f, 0.35f, 1), 0.50f);

    /// <summary>Under the neck of a violin.</summary>
    public static ArmPose Fiddling => new(new(0.16f, -0.02f, 0.66f), new(0.3f, -1, 0), new(-0.3f, 0.9f, 0.1f), new(0.9f, 0.1f, -0.4f), 0.60f);

    /// <summary>With a bow before the breast.</summary>
    public static ArmPose Bowing => new(new(-0.02f, -0.12f, 0.62f), new(1, -0.4f, -0.2f), new(-0.55f, 0.10f, 0.70f), new(0.3f, 1, 0.1f), 0.65f);

    /// <summary>On the keys of a wind instrument that is held before the body.</summary>
    public static ArmPose Piping => new(new(-0.26f, -0.22f, 0.54f), new(0.9f, -1, -0.1f), new(-0.55f, 0.45f, 0.6f), new(0.55f, 0.3f, 0.65f), 0.45f);

    /// <summary>Over a drum with a stick.</summary>
    public static ArmPose Drumming => new(new(-0.05f, -0.38f, 0.58f), new(0.9f, -0.6f, -0.4f), new(-0.25f, 0.05f, 1), new(0.45f, 1, 0), 0.80f);

    /// <summary>The thumb up.</summary>
    public static ArmPose ThumbUp => new(new(0.20f, -0.22f, 0.58f), new(0.5f, -1, -0.2f), new(-0.25f, 0.10f, 1), new(1, 0, 0.25f), 0.98f);

    /// <summary>Upwards to the side, hand over hand.</summary>
    public static ArmPose Climbing => new(new(0.10f, 0.72f, 0.42f), new(1, -0.2f, -0.2f), new(-0.1f, 0.95f, 0.3f), new(0.1f, 0.2f, -1), 0.70f);

    /// <summary>Rounded over the head, as in ballet.</summary>
    public static ArmPose Crowned => new(new(0.06f, 0.80f, 0.26f), new(1, 0.1f, 0.1f), new(-0.80f, 0.55f, 0.05f), new(0.35f, 0.85f, 0.1f), 0.16f);

    /// <summary>Skis' poles beside the hips.</summary>
    public static ArmPose Poling => new(new(0.22f, -0.48f, 0.48f), new(0.8f, -0.5f, -0.8f), new(-0.1f, -0.10f, 1), new(0.95f, 0.3f, 0), 0.86f);
}
